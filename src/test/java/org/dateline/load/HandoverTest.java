package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private final LoadSignal signal = new LoadSignal();

    @Test
    void handsEachElementOverOnceFromManyThreadsToMany() throws InterruptedException {
        int writers = 3;
        int each = 2_000;
        CountDownLatch written = new CountDownLatch(writers);
        Handover<Integer> handover = new Handover<>(8, signal, written, true);
        List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int first = writer * each;
            threads.add(Thread.ofPlatform().start(() -> {
                IntStream.range(first, first + each).forEach(handover::put);
                written.countDown();
            }));
            threads.add(Thread.ofPlatform().start(() -> {
                for (Integer element = handover.take(); element != null; element = handover.take()) {
                    taken.add(element);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(taken).hasSize(writers * each).doesNotHaveDuplicates();
    }

    @Test
    void givesWhatIsLeftInOrderAndThenNothing() {
        CountDownLatch before = new CountDownLatch(1);
        Handover<String> handover = new Handover<>(4, signal, before, true);
        handover.put("a");
        handover.put("b");
        before.countDown();

        assertThat(handover.take()).isEqualTo("a");
        assertThat(handover.take()).isEqualTo("b");
        assertThat(handover.take()).isNull();
    }

    @Test
    void letsAFullStageGoWhenTheLoadIsStopped() throws InterruptedException {
        Handover<String> handover = new Handover<>(1, signal, new CountDownLatch(1), false);
        handover.put("a");
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        Thread full = Thread.ofPlatform().start(() -> {
            try {
                handover.put("b");
            } catch (CancellationException e) {
                thrown.add(e);
            }
        });
        signal.stop();
        full.join();

        assertThat(thrown).hasSize(1);
        assertThat(handover.take()).isNull();
        assertThatThrownBy(() -> handover.put("c")).isInstanceOf(CancellationException.class);
    }

    @Test
    void stillGivesWhatWasQueuedAfterAStopWhereItIsToBeDrained() {
        Handover<String> handover = new Handover<>(4, signal, new CountDownLatch(0), true);
        handover.put("a");
        signal.stop();

        assertThat(handover.take()).isEqualTo("a");
        assertThat(handover.take()).isNull();
    }
}
