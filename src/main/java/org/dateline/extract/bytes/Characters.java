package org.dateline.extract.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which characters some bytes are. Never fails: what is no character becomes U+FFFD. */
public final class Characters {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Characters() {}

    /** The text of the bytes, without a byte order mark. */
    public static String decode(byte[] bytes, @Nullable String declared) {
        String text = new String(bytes, charset(bytes, declared));
        return clean(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * The charset that a byte order mark tells, else UTF-8 where the bytes are valid UTF-8, else the declared one, else the
     * likeliest.
     *
     * @param head the beginning of the bytes; may be cut inside a character
     */
    public static Charset charset(byte[] head, @Nullable String declared) {
        Charset marked = byteOrderMark(head);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(head)) {
            return isEscaped(head, declared) ? charsetOf(declared, StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
        }
        Charset named = charsetOf(declared, null);
        return named != null && !named.equals(StandardCharsets.UTF_8) ? named : likeliest(head);
    }

    /** The charset of that name, or {@code otherwise} where there is none. ISO 8859-1 means Windows-1252, as on the web. */
    @SuppressWarnings("NullAway") // null in, null out
    static Charset charsetOf(@Nullable String name, @Nullable Charset otherwise) {
        if (name == null) {
            return otherwise;
        }
        try {
            Charset charset = Charset.forName(name.strip().replaceAll("[\"';]", ""));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? WINDOWS_1252 : charset;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** Without NUL and other control characters and without halves of pairs; lengths stay. */
    public static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            char better = c;
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                better = ' ';
            } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
                better = '\uFFFD';
            }
            if (better != c) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, better);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    public static @Nullable Charset byteOrderMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32");
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return wideWithoutMark(head);
    }

    /** Text in UTF-16 without a mark: every second byte of its beginning is NUL. */
    private static @Nullable Charset wideWithoutMark(byte[] head) {
        int length = Math.min(head.length, 200) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8 || Math.max(even, odd) * 10 < length / 2 * 7 || Math.min(even, odd) > 0) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are 7-bit with escapes, as ISO-2022-JP is. */
    private static boolean isEscaped(byte[] head, @Nullable String declared) {
        return declared != null
                && declared.toLowerCase(java.util.Locale.ROOT).startsWith("iso-2022")
                && head.length > 0;
    }

    private static boolean isUtf8(byte[] head) {
        int ascii = 0;
        while (ascii < head.length && head[ascii] >= 0) {
            ascii++;
        }
        if (ascii == head.length) {
            return true;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(head, ascii, head.length - ascii);
        CharBuffer out = CharBuffer.allocate(Math.min(8_192, in.remaining()));
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private static Charset likeliest(byte[] bytes) {
        byte[] head = bytes.length > 65_536 ? java.util.Arrays.copyOf(bytes, 65_536) : bytes;
        if (mostlyUtf8(head)) {
            return StandardCharsets.UTF_8;
        }
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        if (match == null || match.getConfidence() < 25) {
            return WINDOWS_1252;
        }
        return charsetOf(match.getName(), WINDOWS_1252);
    }

    /** Many valid sequences and a few broken bytes are UTF-8 with damage, not another charset. */
    private static boolean mostlyUtf8(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyond = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        return beyond >= 3 * broken;
    }
}
