package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the site and the API; loads what is new in the corpus folder first, in the background.")
final class ServeCommand implements Runnable {
    private final Rooms rooms;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Mixin
    private ExtractOptions reading = new ExtractOptions();

    ServeCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run() {
        rooms.serve(options, engine.settings(), reading.properties());
    }
}
