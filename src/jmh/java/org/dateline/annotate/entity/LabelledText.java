package org.dateline.annotate.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Entity;

/**
 * A text with the names that people marked in it.
 *
 * @param text sentences a line each
 * @param names by place, as exact spans
 */
record LabelledText(String text, List<NameTagger.Name> names) {
    /** Reads documents from columns: wikigold's two (no texts, {@code -DOCSTART-}) or Universal NER's (with texts). */
    static List<LabelledText> read(Path file) throws IOException {
        Reader reader = new Reader();
        Files.readAllLines(file).forEach(reader::line);
        reader.endDocument();
        return reader.documents;
    }

    /** The same text in capitals throughout. */
    LabelledText shouted() {
        StringBuilder capitals = new StringBuilder(text.length());
        text.chars().forEach(unit -> capitals.append(Character.toUpperCase((char) unit)));
        return new LabelledText(capitals.toString(), names);
    }

    private static final class Reader {
        final List<LabelledText> documents = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<NameTagger.Name> names = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private String sentence = "";

        void line(String line) {
            if (line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
                endDocument();
            } else if (line.startsWith("# text = ")) {
                sentence = line.substring(9);
            } else if (line.isBlank()) {
                endSentence();
            } else if (!line.startsWith("#")) {
                boolean columns = line.indexOf('\t') > 0;
                String[] fields = line.split(columns ? "\t" : " ");
                words.add(columns ? fields[1] : fields[0]);
                labels.add(columns ? fields[2] : fields[1]);
            }
        }

        void endDocument() {
            endSentence();
            if (!text.isEmpty()) {
                documents.add(new LabelledText(text.toString(), List.copyOf(names)));
            }
            text.setLength(0);
            names.clear();
        }

        private void endSentence() {
            if (words.isEmpty()) {
                return;
            }
            String line = sentence.isEmpty() ? join(words) : sentence;
            int base = text.length();
            int at = 0;
            String before = "O";
            int start = 0;
            int end = 0;
            for (int i = 0; i <= words.size(); i++) {
                String label = i < words.size() ? labels.get(i) : "O";
                boolean continues = label.length() > 2
                        && before.length() > 2
                        && label.charAt(0) == 'I'
                        && label.substring(2).equals(before.substring(2));
                if (!continues) {
                    addName(before, base + start, base + end);
                }
                if (i < words.size()) {
                    at = line.indexOf(words.get(i), at);
                    start = continues ? start : at;
                    at += words.get(i).length();
                    end = at;
                }
                before = label;
            }
            text.append(line).append('\n');
            words.clear();
            labels.clear();
            sentence = "";
        }

        private void addName(String label, int from, int to) {
            switch (label.length() > 2 ? label.substring(2) : "") {
                case "PER" -> names.add(new NameTagger.Name(Entity.Type.PERSON, from, to));
                case "ORG" -> names.add(new NameTagger.Name(Entity.Type.ORGANIZATION, from, to));
                case "LOC" -> names.add(new NameTagger.Name(Entity.Type.PLACE, from, to));
                default -> {}
            }
        }

        /** Joins words as print does: no blank before a closing mark or after an opening one. */
        private static String join(List<String> words) {
            StringBuilder line = new StringBuilder();
            boolean open = true;
            for (String word : words) {
                boolean closes = word.matches("[.,;:!?)%]|'.*|n't");
                line.append(open || closes ? "" : " ").append(word);
                open = word.matches("[(\\[$]");
            }
            return line.toString();
        }
    }
}
