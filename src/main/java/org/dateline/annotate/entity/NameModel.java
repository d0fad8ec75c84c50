package org.dateline.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over the words of a chunk,
 * with four labels: outside, person, organisation, place. Each weight is one byte. Immutable and thread-safe; 20 MB, one
 * copy serves the program.
 */
final class NameModel {
    static final int LABELS = 4;
    static final int OUTSIDE = 0;
    static final int PERSON = 1;
    static final int ORGANIZATION = 2;
    static final int PLACE = 3;
    static final int STEP_BITS = 14;
    static final int STEP_MASK = (1 << STEP_BITS) - 1;
    /** The greatest weight that a byte stands for. */
    static final float RANGE = 3;

    private static final String RESOURCE = "names.model.gz";

    /** What is added to a weight so that it is a byte without a sign. */
    private static final int OFFSET = 128;

    private static final int LANES = 0x00FF00FF;

    private final int rowBits;
    /** Four bytes a row, each a weight and {@link #OFFSET}: outside in the lowest, then person, organisation and place. */
    private final int[] rows;

    private final byte[] steps;

    private NameModel(int rowBits, byte[] weights, byte[] steps) {
        this.rowBits = rowBits;
        rows = new int[1 << rowBits];
        for (int row = 0; row < rows.length; row++) {
            for (int label = 0; label < LABELS; label++) {
                rows[row] |= weights[row * LABELS + label] + OFFSET << label * Byte.SIZE;
            }
        }
        this.steps = steps;
    }

    /** Rounds learnt weights to bytes. */
    static NameModel of(int rowBits, float[] rows, float[] steps) {
        return new NameModel(rowBits, round(rows), round(steps));
    }

    /** The model that the program ships. */
    static NameModel shipped() {
        return Holder.SHIPPED;
    }

    int rowBits() {
        return rowBits;
    }

    /**
     * The weights of {@code count} rows, 255 at the most, as one number: 16 bits with a sign for each label, outside in the
     * lowest. Such numbers can be added as long as no label's sum leaves 16 bits, as that of 250 rows cannot.
     */
    long sum(int[] which, int count) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[which[i]];
            even += row & LANES;
            odd += row >>> Byte.SIZE & LANES;
        }
        int offset = count * OFFSET;
        return pack(
                (even & 0xFFFF) - offset,
                (odd & 0xFFFF) - offset,
                (even >>> Short.SIZE) - offset,
                (odd >>> Short.SIZE) - offset);
    }

    static long pack(int outside, int person, int organization, int place) {
        return outside
                + ((long) person << PERSON * Short.SIZE)
                + ((long) organization << ORGANIZATION * Short.SIZE)
                + ((long) place << PLACE * Short.SIZE);
    }

    /** Writes the sum of each label to {@code into}. */
    static void unpack(long sums, int[] into) {
        long rest = sums;
        for (int label = 0; label < LABELS; label++) {
            into[label] = (short) rest;
            rest = rest - (short) rest >> Short.SIZE;
        }
    }

    /** Adds the weights of a row of steps, one for each pair of labels. */
    void addStep(int row, int[] scores) {
        int at = row * LABELS * LABELS;
        for (int pair = 0; pair < LABELS * LABELS; pair++) {
            scores[pair] += steps[at + pair];
        }
    }

    static NameModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            int bits = data.readInt();
            byte[] rows = new byte[LABELS << bits];
            byte[] steps = new byte[LABELS * LABELS << STEP_BITS];
            data.readFully(rows);
            data.readFully(steps);
            return new NameModel(bits, rows, steps);
        }
    }

    void write(OutputStream out) throws IOException {
        byte[] weights = new byte[rows.length * LABELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) ((rows[i / LABELS] >>> i % LABELS * Byte.SIZE & 0xFF) - OFFSET);
        }
        try (DataOutputStream data = new DataOutputStream(new BestCompression(out))) {
            data.writeInt(rowBits);
            data.write(weights);
            data.write(steps);
        }
    }

    private static byte[] round(float[] weights) {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(weights[i] / RANGE * 127), -127, 127);
        }
        return bytes;
    }

    private static final class BestCompression extends GZIPOutputStream {
        BestCompression(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(9);
        }
    }

    private static final class Holder {
        static final NameModel SHIPPED = load();

        private static NameModel load() {
            try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
            }
        }
    }
}
