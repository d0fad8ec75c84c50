package org.dateline.extract.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text in any charset as bytes of UTF-8, without its byte order mark. */
public final class Utf8Stream extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[8_192];
    private byte[] bytes = new byte[0];
    private int at;
    private boolean begun;

    public Utf8Stream(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        while (at == bytes.length) {
            int length = reader.read(chars, 0, chars.length - 1);
            if (length < 0) {
                return -1;
            }
            if (Character.isHighSurrogate(chars[length - 1])) {
                int low = reader.read();
                if (low >= 0) {
                    chars[length++] = (char) low;
                }
            }
            int from = !begun && chars[0] == '\uFEFF' ? 1 : 0;
            begun = true;
            bytes = new String(chars, from, length - from).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return bytes[at++] & 0xFF;
    }
}
