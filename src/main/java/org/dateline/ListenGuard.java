package org.dateline;

import java.net.InetAddress;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Refuses to start where the archive would be open to the network and nobody said that it may be. */
final class ListenGuard implements InitializingBean {
    private final ServerProperties server;
    private final DatelineProperties dateline;

    ListenGuard(ServerProperties server, DatelineProperties dateline) {
        this.server = server;
        this.dateline = dateline;
    }

    @Override
    public void afterPropertiesSet() {
        InetAddress address = server.getAddress();
        if (!dateline.open() && (address == null || !address.isLoopbackAddress())) {
            throw new StartRefusedException(
                    "Dateline has no users yet, so whoever reaches " + (address == null ? "any address" : address)
                            + " could read everything in the archive.",
                    "Leave server.address at 127.0.0.1, or set DATELINE_OPEN=true where the network itself keeps others out.");
        }
    }
}
