package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Named numbers in a fixed order. */
final class FeatureVector {
    private final List<String> names = new ArrayList<>();
    private float[] values = new float[160];

    void add(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[names.size()] = (float) value;
        names.add(name);
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    List<String> names() {
        return names;
    }

    float[] values() {
        return Arrays.copyOf(values, names.size());
    }
}
