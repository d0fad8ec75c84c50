package org.dateline.annotate.entity;

/** Counts the letters of a name, without the cost of a stream. Stateless. */
final class Letters {
    private Letters() {}

    static int count(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    static int capitals(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    static boolean anySmall(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
