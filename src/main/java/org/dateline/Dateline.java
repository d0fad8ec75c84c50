package org.dateline;

import java.lang.reflect.InvocationTargetException;

/** The entry point. Compiled for Java 17, so that an older java is told in a sentence what Dateline needs. */
public final class Dateline {
    private static final int NEEDED = 25;

    private Dateline() {}

    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Dateline needs Java " + NEEDED + " or later, and this is Java " + found + " ("
                    + System.getProperty("java.home") + "); start it with the java of a JDK " + NEEDED + ".");
            System.exit(1);
        }
        try {
            Class.forName("org.dateline.Commands")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
