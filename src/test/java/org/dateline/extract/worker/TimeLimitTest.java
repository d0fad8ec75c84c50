package org.dateline.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private long clock = 1_000;
    private Long cpu = 7L;

    private static Duration seconds(Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private TimeLimit limit() {
        return new TimeLimit(Duration.ofSeconds(60), () -> seconds(clock), () -> seconds(cpu));
    }

    @Test
    void cpuCountsWhereItIsTold() {
        TimeLimit limit = limit();
        clock += 100;
        cpu += 20;
        assertThat(limit.left()).isEqualTo(seconds(40L));
        cpu += 40;
        assertThat(limit.left()).isZero();
    }

    @Test
    void oneThatOnlyWaitsHasFourTimesTheLimit() {
        TimeLimit limit = limit();
        clock += 230;
        assertThat(limit.left()).isEqualTo(seconds(10L));
        clock += 10;
        assertThat(limit.left()).isZero();
    }

    @Test
    void theClockCountsWhereCpuIsNotTold() {
        cpu = null;
        TimeLimit limit = limit();
        clock += 50;
        assertThat(limit.left()).isEqualTo(seconds(10L));
    }

    @Test
    void whatTheLoaderTakesIsNotTheWorkers() {
        cpu = null;
        TimeLimit limit = limit();
        clock += 50;
        limit.pause();
        clock += 1_000;
        assertThat(limit.left()).isEqualTo(seconds(10L));
        limit.resume();
        clock += 5;
        assertThat(limit.left()).isEqualTo(seconds(5L));
    }
}
