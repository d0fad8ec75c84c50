package org.dateline.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.dateline.archive.ArchiveException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Waits out what passes by itself: a node that does not answer, a cluster that is red or overloaded. Tries again, ever less
 * often, up to a limit.
 */
final class Patience {
    /** A load waits so long for the cluster before it ends with an error. */
    static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Duration READER = Duration.ofSeconds(4);
    private static final Logger log = LoggerFactory.getLogger(Patience.class);
    private static final long FIRST_MS = 100;
    private static final long LONGEST_MS = 5_000;
    private static final int SLOW_TRIES = 5;
    private static final int FORBIDDEN = 403;
    private static final int FAILED = 500;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;

    private final Cluster cluster;
    private final long limitNs;

    Patience(Cluster cluster, Duration limit) {
        this.cluster = cluster;
        this.limitNs = limit.toNanos();
    }

    /** The patience of somebody who has searched: a shard that moves to another node is waited for, a dead cluster is not. */
    static Patience ofReader(Cluster cluster) {
        return new Patience(cluster, READER);
    }

    /** An answer that is no failure, or says that something is not there. */
    JsonNode ask(String method, String path, Map<String, String> parameters, @Nullable Object body) {
        Cluster.Answer answer = send(method, path, parameters, body == null ? null : Json.text(body));
        if (answer.failed() && !answer.isMissing()) {
            throw refused(answer);
        }
        return answer.json();
    }

    /** Whether the same may succeed a little later. */
    static boolean passes(int status) {
        return status == TIMED_OUT || status == TOO_MANY || (status >= BAD_GATEWAY && status <= GATEWAY_TIMEOUT);
    }

    /** The same; a block on writes is lifted some time, and a shard whose node is gone moves to another. */
    static boolean passes(Cluster.Answer answer) {
        return passes(answer.status())
                || (answer.status() == FORBIDDEN
                        && ClusterFailures.isWriteBlocked(ClusterFailures.reason(answer.json())))
                || (answer.status() == FAILED && ClusterFailures.isNodeGone(answer.json()));
    }

    /** Whether an item of a bulk request may succeed a little later. */
    static boolean passes(int status, String reason) {
        return passes(status) || (status == FORBIDDEN && ClusterFailures.isWriteBlocked(reason));
    }

    /** An answer that is neither a failure of the network nor one that passes. */
    Cluster.Answer send(String method, String path, Map<String, String> parameters, @Nullable String body) {
        return sendBytes(method, path, parameters, Cluster.bytes(body));
    }

    /** The same of a body that is in UTF-8 already. */
    Cluster.Answer sendBytes(String method, String path, Map<String, String> parameters, byte @Nullable [] body) {
        return begin(method, path, parameters, body).get();
    }

    /**
     * The same of a call that is sent now, while its answer, second tries included, is waited for where it is wanted. It can be
     * had once.
     */
    Supplier<Cluster.Answer> begin(String method, String path, Map<String, String> parameters, byte @Nullable [] body) {
        Wait wait = new Wait();
        Cluster.Call first = cluster.begin(method, path, parameters, body);
        return () -> {
            Cluster.Call call = first;
            while (true) {
                try {
                    Cluster.Answer answer = cluster.answer(call);
                    if (!passes(answer)) {
                        return answer;
                    }
                    wait.orFail(ClusterFailures.of(cluster.settings(), answer));
                } catch (IOException e) {
                    wait.orFail(cluster.unreachable(e));
                }
                call = cluster.begin(method, path, parameters, body);
            }
        };
    }

    /** What an answer means for the reader. */
    ArchiveException refused(Cluster.Answer answer) {
        return ClusterFailures.of(cluster.settings(), answer);
    }

    /** One thing that is waited for. */
    Wait begin() {
        return new Wait();
    }

    /** The waiting for one thing. */
    final class Wait {
        private final long deadline = System.nanoTime() + limitNs;
        private int tries;

        /** Waits a while; fails with the problem where the limit has passed. */
        void orFail(ArchiveException problem) {
            if (System.nanoTime() > deadline || cluster.isClosed()) {
                throw problem;
            }
            tries++;
            if (tries == SLOW_TRIES) {
                log.warn("The load waits for the cluster: {}", problem.getMessage());
            }
            long ms = Math.min(LONGEST_MS, FIRST_MS << Math.min(tries, 6));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ms));
        }
    }
}
