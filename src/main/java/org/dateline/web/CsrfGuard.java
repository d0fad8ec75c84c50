package org.dateline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that would change something unless they carry the token that this site gave: the same random text in a
 * cookie that other sites cannot read and in the field {@value #FIELD} (or the header {@value #HEADER}) of the request. A form gets
 * its field from {@code fragments/csrf}, which asks for {@link #token}.
 */
class CsrfGuard extends OncePerRequestFilter {
    static final String FIELD = "_csrf";
    static final String HEADER = "X-CSRF-Token";
    static final String COOKIE = "dateline-csrf";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || isMeant(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write("This request does not carry the token of this site. Go back, load the page anew and try again.\n");
    }

    private static boolean isMeant(HttpServletRequest request) {
        String kept = cookie(request);
        String sent = request.getHeader(HEADER) != null ? request.getHeader(HEADER) : request.getParameter(FIELD);
        return kept != null
                && sent != null
                && MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE) && TOKEN.matcher(cookie.getValue()).matches()) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** The token of this reader for a form; a new one is put into the cookie where there is none. */
    static String token(HttpServletRequest request, HttpServletResponse response) {
        String kept = cookie(request);
        if (kept != null) {
            return kept;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(COOKIE, token)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .path("/")
                        .build()
                        .toString());
        return token;
    }
}
