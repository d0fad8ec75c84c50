package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.Entity;

/**
 * Finds names of persons, organisations and places in English text, and roughly in other texts that write names with a
 * capital. About 8 MB of text a second and core. Not thread-safe: it keeps the words that it met, some 30 MB at the most.
 */
final class NameTagger {
    private static final Entity.Type[] TYPES = {
        Entity.Type.PERSON, Entity.Type.PERSON, Entity.Type.ORGANIZATION, Entity.Type.PLACE
    };

    private final NameTokenizer tokens = new NameTokenizer();
    private final WordTable words;
    private final NameChunks text;
    private final NameDecoder decoder;
    private final LabelRules rules;
    private final DocumentPass secondPass = new DocumentPass();
    private char[] chars = {};
    private byte[] labels = {};
    /** The number of the text before which the table of words last made room. */
    private int trimmedAt;

    /** A name in a text, in UTF-16 units. */
    record Name(Entity.Type type, int from, int to) {}

    NameTagger(NameModel model, NameLexicon names) {
        words = new WordTable(names);
        text = new NameChunks(names);
        rules = new LabelRules(names);
        decoder = new NameDecoder(model, new Features(model.rowBits(), words.border()));
    }

    /** The names of a text, in order. */
    List<Name> tag(String string) {
        read(string);
        text.find();
        decoder.decode(text, labels);
        rules.apply(text, labels);
        secondPass.apply(text, labels);
        List<Name> found = new ArrayList<>();
        for (int chunk = 0; chunk < text.count; chunk++) {
            int at = text.chunkFrom[chunk];
            while (at < text.chunkTo[chunk]) {
                int end = at + 1;
                while (end < text.chunkTo[chunk] && labels[end] == labels[at]) {
                    end++;
                }
                if (labels[at] != NameModel.OUTSIDE) {
                    found.add(new Name(TYPES[labels[at]], tokens.from(at), tokens.to(withCompanyForm(at, end) - 1)));
                }
                at = end;
            }
        }
        return found;
    }

    /** The end of a name with the form of company after it, in {@code Sahel Shipping, Inc.} */
    private int withCompanyForm(int from, int end) {
        boolean joins = labels[from] == NameModel.ORGANIZATION
                && end + 1 < text.sentenceTo[from]
                && text.word(end).text.equals(",")
                && text.word(end + 1).capital
                && NameWords.isCompanyForm(text.word(end + 1).text);
        return joins ? end + 2 : end;
    }

    private void read(String string) {
        if (words.trim((trimmedAt + text.documents()) / 2)) {
            trimmedAt = text.documents();
        }
        int length = string.length();
        if (chars.length < length) {
            chars = new char[length * 2];
        }
        string.getChars(0, length, chars, 0);
        tokens.split(chars, length);
        text.begin(tokens.size(), this::word);
        if (labels.length < tokens.size()) {
            labels = new byte[tokens.size() * 2];
        }
        tokens.copyKinds(text.kinds);
        for (int s = 0; s < tokens.sentences(); s++) {
            int from = tokens.sentence(s);
            int to = tokens.sentence(s + 1);
            Arrays.fill(text.sentenceFrom, from, to, from);
            Arrays.fill(text.sentenceTo, from, to, to);
        }
    }

    private Word word(int at) {
        return words.of(chars, tokens.from(at), tokens.to(at));
    }
}
