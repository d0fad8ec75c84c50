package org.dateline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for a name that this site does not have. A site that listens on loopback is otherwise open to any page in
 * the reader's browser whose name its owner lets point to 127.0.0.1 (DNS rebinding).
 */
class HostGuard extends OncePerRequestFilter {
    private final Set<String> names;

    /** @param more names beside those of loopback */
    HostGuard(Iterable<String> more) {
        Set<String> all = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]"));
        more.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        names = Set.copyOf(all);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (names.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(421);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write("This site is not known under the name that was asked for. "
                        + "Open it as localhost, or add the name to dateline.hosts.\n");
    }
}
