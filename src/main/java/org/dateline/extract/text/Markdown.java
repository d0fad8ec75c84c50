package org.dateline.extract.text;

import java.util.regex.Pattern;

/** Takes the marks out of Markdown that are not of the text: emphasis, link targets, images. */
final class Markdown {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\([^)\\n]*\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*_])([*_])(?=[^\\s*_])(.+?)(?<=[^\\s*_])\\1(?![\\w*_])");

    private Markdown() {}

    static String plain(String markdown) {
        String text = IMAGE.matcher(markdown).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$2");
        return EMPHASIS.matcher(text).replaceAll("$2");
    }
}
