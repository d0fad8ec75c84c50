package org.dateline.query;

/** Tells whether two names differ by one slip of the pen. */
final class Spellings {
    private Spellings() {}

    /** Whether one letter more, less or other, or two neighbours swapped, make one of the other. */
    static boolean areOneSlipApart(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        if (a.length() != b.length()) {
            return a.length() > b.length()
                    ? restA.substring(1).equals(restB)
                    : restB.substring(1).equals(restA);
        }
        return restA.substring(1).equals(restB.substring(1)) || areSwapped(restA, restB);
    }

    private static boolean areSwapped(String a, String b) {
        return a.length() >= 2
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
