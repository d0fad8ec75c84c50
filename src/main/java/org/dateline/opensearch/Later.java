package org.dateline.opensearch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that is done in a thread of its own while its result is not needed yet. */
final class Later {
    private Later() {}

    /** Begins the work. What it throws is thrown where the result is asked for. */
    static <T> Supplier<T> of(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return () -> {
            try {
                return result.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException problem ? problem : e;
            }
        };
    }
}
