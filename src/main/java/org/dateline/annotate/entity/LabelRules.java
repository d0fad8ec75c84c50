package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.Set;

/**
 * Corrects the labels of a text by what is sure in any text: a well-known organisation is one, an institution reaches over
 * its {@code of} ({@code Ministry of Defence of Mali}), a name in front of its own initials in brackets is one name with
 * them, and {@code the group X} or {@code groups such as X} name organisations. Not thread-safe.
 */
final class LabelRules {
    /** Nouns that are followed by the name of an organisation. */
    private static final Set<String> GROUPS = Set.of(
            ("group company firm organisation organization militia party newspaper magazine agency network bank airline club "
                            + "team band charity union contractor movement broadcaster website retailer carmaker automaker "
                            + "giant startup start-up brand label outlet channel insurer lender brewer operator manufacturer "
                            + "drugmaker chipmaker planemaker steelmaker brokerage conglomerate consultancy publisher subsidiary "
                            + "tabloid daily weekly cartel gang sect cult cooperative coalition alliance thinktank think-tank "
                            + "quartet trio sextet")
                    .split(" "));

    private static final Set<String> GROUPS_PLURAL = Set.of(
            ("groups companies firms organisations organizations militias parties newspapers agencies networks banks airlines "
                            + "clubs teams bands charities unions contractors websites retailers brands giants insurgents "
                            + "militants")
                    .split(" "));

    /** What a minister or secretary is of, without being an organisation. */
    private static final Set<String> OFFICES = Set.of(
            ("State Defense Defence Education Energy Health Labor Labour Agriculture Commerce Transportation Transport "
                            + "Interior Finance Justice War Environment Trade Tourism Culture Information Sports Homeland")
                    .split(" "));

    private static final Set<String> SPLITTING = Set.of("and", "&", "on", "at", "with", "in", "to");
    private static final int PLACES = NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY;

    private final NameLexicon names;

    LabelRules(NameLexicon names) {
        this.names = names;
    }

    void apply(NameChunks text, byte[] labels) {
        for (int chunk = 0; chunk < text.count; chunk++) {
            int from = text.chunkFrom[chunk];
            int to = text.chunkTo[chunk];
            splitAtKnown(text, labels, from, to);
            splitAtFor(text, labels, from, to);
            companies(text, labels, from, to);
            knownOrganizations(text, labels, from, to);
            knownPlaces(text, labels, from, to);
            institutions(text, labels, from, to);
            offices(text, labels, from, to);
            bracketedInitials(text, labels, from, to);
        }
        for (int chunk = 0; chunk < text.count; chunk++) {
            if (text.chunkFrom[chunk] > text.sentenceFrom[text.chunkFrom[chunk]]) {
                groupNames(text, labels, text.chunkFrom[chunk], text.chunkTo[chunk]);
            }
        }
    }

    /** {@code Instagram and Twitter} are two, and {@code on Facebook} is no part of a name. */
    private void splitAtKnown(NameChunks text, byte[] labels, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean joins = labels[i] == NameModel.ORGANIZATION && SPLITTING.contains(text.word(i).text);
            if (joins && knownOrganization(text, i + 1, to) > 0) {
                labels[i] = NameModel.OUTSIDE;
            }
        }
    }

    /** {@code the National League for the Tigers} is two names, {@code the Centre for the Deaf} is one. */
    private static void splitAtFor(NameChunks text, byte[] labels, int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            boolean splits = labels[i] == NameModel.ORGANIZATION
                    && text.word(i).text.equals("for")
                    && text.word(i + 1).text.equals("the")
                    && !takesFor(text.word(i - 1).text);
            if (splits) {
                labels[i] = NameModel.OUTSIDE;
                labels[i + 1] = NameModel.OUTSIDE;
            }
        }
    }

    private static boolean takesFor(String word) {
        return NameWords.isInstitution(word) && !word.equalsIgnoreCase("league") && !word.equalsIgnoreCase("club");
    }

    /** What ends with a form of company is one, whatever its words are. */
    private static void companies(NameChunks text, byte[] labels, int from, int to) {
        int i = from;
        while (i < to) {
            int end = runEnd(labels, i, to);
            boolean isNamed = labels[i] == NameModel.PERSON || labels[i] == NameModel.PLACE;
            if (isNamed && end - i > 1 && NameWords.isSurelyCompanyForm(text.word(end - 1).text)) {
                set(labels, i, end, NameModel.ORGANIZATION);
            }
            i = end;
        }
    }

    /** A name of several words that is a known place is no person. */
    private void knownPlaces(NameChunks text, byte[] labels, int from, int to) {
        int i = from;
        while (i < to) {
            int end = runEnd(labels, i, to);
            if (labels[i] == NameModel.PERSON && end - i > 1) {
                long hash = 0;
                for (int k = i; k < end; k++) {
                    hash = NameLexicon.extend(hash, text.word(k).hash);
                }
                if ((names.flags(hash) & PLACES) != 0) {
                    set(labels, i, end, NameModel.PLACE);
                }
            }
            i = end;
        }
    }

    private void knownOrganizations(NameChunks text, byte[] labels, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = knownOrganization(text, i, to);
            if (end < 0 || !isWholeRun(labels, i, end, from, to)) {
                continue;
            }
            boolean isNamed = labels[i] != NameModel.OUTSIDE;
            boolean isChunk = i == from && end == to && text.style[i] == NameChunks.PLAIN;
            boolean standsOut = text.word(i).allCapitals || i != text.sentenceFrom[i];
            if (isNamed || end - i > 1 || isChunk && standsOut) {
                set(labels, i, end, NameModel.ORGANIZATION);
            }
            i = end - 1;
        }
    }

    /** The end of the longest known organisation that begins here, where its name is nothing else; or -1. */
    private int knownOrganization(NameChunks text, int from, int to) {
        int end = -1;
        long hash = 0;
        byte known = -1;
        for (int i = from; i < to && known < 0; i++) {
            hash = NameLexicon.extend(hash, text.word(i).hash);
            known = i == from ? text.word(i).known : names.flags(hash);
            if ((known & 0x7F) == NameLexicon.ORGANIZATION) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isWholeRun(byte[] labels, int start, int end, int from, int to) {
        for (int i = start + 1; i < end; i++) {
            if (labels[i] != labels[start]) {
                return labels[start] == NameModel.OUTSIDE || labels[end - 1] == NameModel.OUTSIDE;
            }
        }
        boolean openLeft = start > from && labels[start - 1] != NameModel.OUTSIDE && labels[start - 1] == labels[start];
        boolean openRight = end < to && labels[end] != NameModel.OUTSIDE && labels[end] == labels[start];
        return !openLeft && !openRight;
    }

    /** {@code University of} and a place, or {@code Council of} and a name, is one organisation. */
    private static void institutions(NameChunks text, byte[] labels, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean joins = labels[i] == NameModel.OUTSIDE
                    && labels[i - 1] == NameModel.ORGANIZATION
                    && text.word(i).text.equals("of")
                    && NameWords.isInstitution(text.word(i - 1).text);
            if (joins) {
                int next = text.word(i + 1).text.equals("the") ? i + 2 : i + 1;
                if (next < to && labels[next] != NameModel.OUTSIDE && labels[next] != NameModel.PERSON) {
                    int end = runEnd(labels, next, to);
                    set(labels, i, end, NameModel.ORGANIZATION);
                }
            }
        }
    }

    /** {@code Secretary of State} names no organisation. */
    private static void offices(NameChunks text, byte[] labels, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            boolean isOffice = labels[i] == NameModel.ORGANIZATION
                    && labels[i - 1] == NameModel.OUTSIDE
                    && text.word(i - 1).text.equals("of")
                    && NameWords.isTitle(text.word(i - 2).text)
                    && OFFICES.contains(text.word(i).text);
            if (isOffice) {
                set(labels, i, runEnd(labels, i, to), NameModel.OUTSIDE);
            }
        }
    }

    /** A chunk that is followed by its own initials in brackets, some of it labelled organisation, is one as far as they go. */
    private static void bracketedInitials(NameChunks text, byte[] labels, int from, int to) {
        boolean bracketed = to + 2 < text.size
                && (text.kinds[to + 1] & NameChunks.WITH_CAPITAL) != 0
                && text.word(to).text.equals("(")
                && text.word(to + 2).text.equals(")")
                && text.word(to + 1).allCapitals
                && text.chunkOf[to + 1] >= 0;
        if (!bracketed) {
            return;
        }
        String initials = text.word(to + 1).text.replace(".", "");
        int start = startOfInitials(text, from, to, initials);
        int types = 0;
        for (int i = Math.max(start, from); i < to; i++) {
            types |= 1 << labels[i];
        }
        if (start >= 0 && (types & 1 << NameModel.ORGANIZATION) != 0) {
            set(labels, start, to, NameModel.ORGANIZATION);
            set(labels, to + 1, to + 2, NameModel.ORGANIZATION);
        }
    }

    /** Where the words begin, back from the end of a chunk, whose initials these are; or -1. */
    private static int startOfInitials(NameChunks text, int from, int to, String initials) {
        int letter = initials.length() - 1;
        for (int i = to - 1; i >= from; i--) {
            char first = text.word(i).text.charAt(0);
            if (first == initials.charAt(letter)) {
                if (letter-- == 0) {
                    return i;
                }
            } else if (text.word(i).capital) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code the paramilitary group Wagner}, {@code groups such as Wagner}: an organisation, unless a place stands there. */
    private static void groupNames(NameChunks text, byte[] labels, int from, int to) {
        if (labels[from] != NameModel.PERSON && labels[from] != NameModel.ORGANIZATION) {
            return;
        }
        int sentence = text.sentenceFrom[from];
        String before = text.word(from - 1).text;
        String before2 = from - 2 >= sentence ? text.word(from - 2).text : "";
        String before3 = from - 3 >= sentence ? text.word(from - 3).text : "";
        boolean named = GROUPS.contains(before)
                || before.equals("like") && GROUPS_PLURAL.contains(before2)
                || before.equals("as") && before2.equals("such") && GROUPS_PLURAL.contains(before3);
        if (named) {
            set(labels, from, runEnd(labels, from, to), DocumentPass.SURELY_ORGANIZATION);
        }
    }

    private static int runEnd(byte[] labels, int from, int to) {
        int end = from + 1;
        while (end < to && labels[end] == labels[from]) {
            end++;
        }
        return end;
    }

    private static void set(byte[] labels, int from, int to, int label) {
        Arrays.fill(labels, from, to, (byte) label);
    }
}
