package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Body.Kind;
import org.dateline.extract.draft.Bylines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The byline that a page shows to its readers: elements whose names or links speak of an author, and short lines that begin
 * as bylines do, each judged by where it stands. Nothing is taken from comments, teasers and navigation.
 */
final class HtmlBylines {
    /**
     * Names that may be the byline.
     *
     * @param score how likely it is, about 0 to 7
     * @param kind what it was found by; names of one kind side by side are one byline
     */
    record Candidate(List<String> names, double score, String kind, int block, Element element) {}

    /** Elements that may hold a byline: a name for the kind, how they are found, and how much that alone says. */
    private record Search(String kind, Evaluator query, double score) {
        private Search(String kind, String query, double score) {
            this(kind, QueryParser.parse(query), score);
        }
    }

    private static final List<Search> SEARCHES = List.of(
            new Search("rel", "[rel~=(?i)author]", 3.0),
            new Search(
                    "itemprop",
                    "[itemprop~=(?i)author|creator] [itemprop=name], [itemprop~=(?i)^(?:author|creator)$]",
                    3.0),
            new Search("name-class", "[class~=(?i)(?:author|autor|byline|writer)[-_]{0,2}(?:name|link)]", 3.2),
            new Search("byline-class", "[class~=(?i)(?:^|[\\s_-])by-?line]", 2.4),
            new Search(
                    "author-class",
                    "[class~=(?i)(?:^|[\\s_-])(?:author|autor|autoren|auteur|writer|redakteur|username)s?(?:$|[\\s_-])], [class~=[a-z]Author(?:$|\\s)], .vcard .fn",
                    2.0),
            new Search("license", "[rel~=(?i)attributionURL], [property~=(?i)attributionName]", 0),
            new Search(
                    "link",
                    "a[href~=(?i)/(?:authors?|autor(?:en|es)?|auteurs?|redakteure?|profile?|user|contributors?|people|staff|journalist)/[^/]+/?$]",
                    2.2));
    private static final Pattern MARKS = Pattern.compile(
            "(?i)autho|attribution|autor|auteur|by-?line|writer|redakteur|username|(?:^|\\s)fn(?:$|\\s)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)/(?:auth|auto|aute|redak|prof|user|contr|peopl|staff|journ)");
    private static final Pattern LINE = Pattern.compile(
            "(?iu)^(?:(?:ein |eine )?(?:text|artikel|beitrag|bericht|interview|kommentar|kolumne|gastbeitrag|reportage|story|words|written|posted|published|reported|created"
                    + "|geschrieben|erstellt|veröffentlicht|verfasst|gepostet|publié|rédigé|écrit|escrito|publicado|redactado|scritto|pubblicato|geplaatst|geschreven)?"
                    + "(?: (?:am|on|le|el|il|op) [\\d./ \\p{L},:]{4,30}?)?\\s*(?:by|von|vom|par|por|di|door|av|af|przez|with|escribe)\\s+|(?:authors?|autor(?:in|en|es)?|auteurs?|text|texte|texto|testo|autore|bericht|interview"
                    + "|text, interview|text (?:und|&) (?:fotos?|bilder)|journalist|reporter|redakteur(?:in)?|verfasser(?:in)?)\\s*:\\s*)(?<who>\\S.*)$");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:by|von|par|por|authors?|autor(?:in|en|es)?|auteurs?|auteur\\(s\\)|text|interview|story|words|reportage|written by|geschrieben von|verfasst von|redakteur(?:in)?)\\s*:?");
    private static final Pattern INSIDE = Pattern.compile(
            "(?u)(?:^|[\\s|•·,–—-])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Gg]eschrieben von|[Pp]osted by|[Ee]scribe|(?:[Aa]uth?or(?:in)?|[Rr]edaktion):?|[Tt]ext:)\\s+(?<who>\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s+(?:(?:von|van|de|der|den|del|da|dos|di|le|la|el|al|bin|zu)\\s+)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})");
    private static final String FULL_NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:von|v\\.|van|de|der|den|del|da|di|la|el|al|zu))*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){1,2}";
    private static final Pattern BESIDE_DATE =
            Pattern.compile("(?u)^(?:\\p{L}+, )?\\d{1,2}[./] ?(?:\\d{1,2}[./]|\\p{L}+) ?\\d{4} ?[-–—|·•,/] ?(?<who>"
                    + FULL_NAME + ")$|^(?<first>" + FULL_NAME
                    + ") ?[-–—|·•,/] ?(?:\\p{L}+, )?\\d{1,2}[./] ?(?:\\d{1,2}[./]|\\p{L}+) ?\\d{4}(?: .{0,20})?$");
    private static final Pattern SOURCE = Pattern.compile(
            "(?iu)^\\(?(?:quelle|source|fuente|fonte|herausgeber|redaktion|bron|источник|责任编辑|编辑|作者|来源|author|auteur|autorin|autoren|mit material von)(?:\\s*[:：]\\s*|\\s+)(?<who>\\S.{1,70}?)\\)?\\.?$");
    /** A line that says what it names, wherever it stands. */
    private static final Pattern SAID = Pattern.compile(
            "(?iu)^\\(?(?:authors?|autor(?:in|en|es)?|auteurs?|auteur\\(s\\)|autore|text|texte|texto|testo|words|quelle|source|fuente|fonte|redaktion|written by|geschrieben von|verfasst von|escrito por)\\s*:\\s*(?<who>\\S.{1,70}?)\\)?\\.?$");

    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)(?:presse-?kontakt|media contacts?|press contacts?|contact presse|contacto de prensa|ansprechpartner(?:in)?|rückfragen(?: an)?)\\s*:?");
    /** Dashes before a signature. */
    private static final Pattern LEADING = Pattern.compile("^[\\s|•·~*—–-]+");
    /** A full name, then who that is: {@code Jane Doe, editor}. */
    private static final Pattern FOLLOWED = Pattern.compile("(?u)^" + FULL_NAME + ", \\p{L}");
    /** Kinds that prove nothing by themselves. */
    private static final Set<String> WEAK = Set.of("source", "said", "alone", "last-words", "license", "contact");

    private static final Pattern LAST_WORDS = Pattern.compile(
            "(?u)[.!?…“”\"]\\s*[(\\[](?<who>\\p{L}[^()\\[\\]]{1,40})[)\\]]\\s*(?:[+*/■–—-]{1,5})?\\s*$");
    /** {@code By<a>Jane Doe</a>}: a word and a name that only their style keeps apart. */
    private static final Pattern GLUED = Pattern.compile("(?u)^(?:By|Von|Par|Por)(?=\\p{Lu}(?:\\p{Ll}|\\.))");

    private static final Pattern DATED = Pattern.compile("\\d{1,2}[./ ]{1,2}(?:\\d{1,2}|\\p{L}{3,9})[./ ]{1,2}\\d{4}");
    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 50;
    private static final double IN_COMMENT = -9;

    /** Whatever else speaks for it: who comments is no author. */
    private static final double OF_COMMENTS = -4;

    private static final int MOST_LINES = 6;

    /** What is said to be an author may be a body with a long name. */
    private static final int MANY_WORDS = 8;

    private static final int WORDS = 6;
    private static final int LAST_BLOCKS = 4;

    private final HtmlBody body;
    private final List<PageBlock> blocks;
    private final Surroundings surroundings = new Surroundings();
    private final IdentityHashMap<Element, Integer> firstBlocks = new IdentityHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private HtmlBylines(HtmlBody body) {
        this.body = body;
        blocks = body.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (Element around = blocks.get(i).element(); around != null; around = around.parent()) {
                firstBlocks.putIfAbsent(around, i);
            }
        }
    }

    /** The bylines that a page shows. */
    static HtmlBylines of(Document page, HtmlBody body) {
        HtmlBylines bylines = new HtmlBylines(body);
        List<Element> named = page.body().getAllElements().stream()
                .filter(HtmlBylines::mayNameAuthors)
                .toList();
        for (Search search : SEARCHES) {
            for (Element element : named) {
                if (element.is(search.query)) {
                    bylines.element(element, search);
                }
            }
        }
        bylines.lines();
        return bylines;
    }

    /** All that may be bylines, in no order of merit. */
    List<Candidate> all() {
        return candidates;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** A cheap look at the attributes, which all but a few elements of a page fail. */
    private static boolean mayNameAuthors(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("rel") && MARKS.matcher(element.attr("rel")).find()
                || element.hasAttr("itemprop")
                || element.hasAttr("property")
                || element.hasAttr("class")
                        && MARKS.matcher(element.className()).find()
                || element.nameIs("a") && ADDRESS.matcher(element.attr("href")).find();
    }

    private void element(Element element, Search search) {
        String text = element.hasAttr("content") ? element.attr("content") : element.text();
        Integer block = null;
        for (Element around = element; block == null && around != null; around = around.parent()) {
            block = firstBlocks.get(around);
        }
        if (block == null || text.isBlank() || text.length() > LONGEST) {
            return;
        }
        offer(text, search.score + place(element, block), search.kind, block, element);
    }

    private void lines() {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean front = i >= body.headline() - 3 && i <= Math.max(body.first(), body.headline()) + 3;
            boolean back = i >= body.last() - 1 && i <= body.last() + 4;
            if (LABEL.matcher(text).matches() && i + 1 < blocks.size()) {
                String next = blocks.get(i + 1).text().lines().findFirst().orElse("");
                offer(next, 2.6, "label", i + 1);
            }
            if ((front || back) && text.length() <= LONGEST) {
                whole(i, text);
            } else if (front || back) {
                lastLine(i, text);
            } else if (body.isKept(i) && text.length() <= LONGEST / 2 && Bylines.isFullName(text)) {
                offer(text, 0, "alone", i);
            }
            contact(i, text);
            if (body.isKept(i) && i >= body.last() - LAST_BLOCKS) {
                lastWords(i, text);
            }
            if (!front && !back || text.length() > LONGEST) {
                labelled(i, text);
            }
        }
    }

    /** Lines of any block that say what they name: {@code Author: Jane Doe}. */
    private void labelled(int i, String text) {
        text.lines().limit(MOST_LINES).filter(line -> line.length() <= LONGEST).forEach(line -> {
            Matcher said = SAID.matcher(line);
            if (said.matches()) {
                offer(said.group("who"), 1.2, "said", i);
            }
        });
    }

    /** Whom a press release tells journalists to ask: the line below {@code Press contact}. */
    private void contact(int i, String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        boolean alone = lines.size() == 1 && i + 1 < blocks.size();
        for (int k = 0; k < lines.size() && k < 2; k++) {
            if (CONTACT.matcher(lines.get(k)).matches() && (alone || k + 1 < lines.size())) {
                String next =
                        alone ? blocks.get(i + 1).text().lines().findFirst().orElse("") : lines.get(k + 1);
                offer(next, 0.3, "contact", alone ? i + 1 : i);
            }
        }
    }

    /** A short block beside headline or end. */
    private void whole(int i, String shown) {
        String text = LEADING.matcher(shown).replaceFirst("");
        Matcher line = LINE.matcher(text.lines().findFirst().orElse(""));
        Matcher inside = INSIDE.matcher(text);
        Matcher beside = BESIDE_DATE.matcher(text);
        if (beside.matches()) {
            String who = beside.group("who");
            offer(who == null ? beside.group("first") : who, 2.2, "date", i);
        }
        Matcher source = SOURCE.matcher(text);
        if (source.matches()) {
            offer(source.group("who"), 0.5, "source", i);
        }
        if (text.length() <= LONGEST_NAME && !line.matches()) {
            text.lines().limit(MOST_LINES).forEach(one -> offer(one, 0, "alone", i));
        } else if (text.length() <= LONGEST && FOLLOWED.matcher(text).find()) {
            offer(text.substring(0, text.indexOf(',')), 0, "alone", i);
        }
        if (line.matches()) {
            offer(line.group("who"), 2.4, "line", i);
        } else if (isCredit(i) && inside.find()) {
            offer(inside.group("who"), 1.6, "inside", i);
        }
    }

    /** Who signs the text in brackets behind its last sentence. */
    private void lastWords(int i, String text) {
        Matcher words = LAST_WORDS.matcher(text);
        if (words.find()) {
            offer(words.group("who"), 0.2, "last-words", i);
        }
    }

    /** A byline that is the last line of a longer block: {@code Text: Jane Doe}. */
    private void lastLine(int i, String text) {
        String last = LEADING.matcher(text.substring(text.stripTrailing().lastIndexOf('\n') + 1))
                .replaceFirst("")
                .strip();
        Matcher line = LINE.matcher(last);
        if (last.length() < text.strip().length() && last.length() <= LONGEST / 2 && line.matches()) {
            offer(line.group("who"), 2.4, "line", i);
        }
    }

    /** Whether a block may be a line of credits: short, no heading, no sentence, and not of the text. */
    private boolean isCredit(int i) {
        String text = blocks.get(i).text();
        boolean isDated = DATED.matcher(text).find();
        return text.length() < 90
                && !text.endsWith(".")
                && (isDated || !body.isKept(i) && blocks.get(i).block().kind() != Kind.HEADING);
    }

    private void offer(String text, double score, String kind, int block) {
        Element element = blocks.get(block).element();
        offer(text, score + place(element, block), kind, block, element);
    }

    private void offer(String text, double score, String kind, int block, Element element) {
        String apart =
                NamesWithin.withoutButton(GLUED.matcher(text).replaceFirst("").replaceFirst("[\\s|•·,;:–—-]+$", ""));
        List<String> names = Bylines.split(apart);
        int words = kind.equals("alone") ? WORDS : MANY_WORDS;
        boolean all = !names.isEmpty()
                && names.size() <= 8
                && names.stream().allMatch(name -> Bylines.mayBeName(name, words));
        if (all && score > OF_COMMENTS) {
            boolean full = names.stream().allMatch(Bylines::isFullName);
            candidates.add(new Candidate(names, score + (full ? 1.2 : 0), kind, block, element));
        }
    }

    /** How likely a byline stands here; far below 0 among comments. */
    private double place(Element element, int block) {
        int[] near = surroundings.of(element);
        int comment = Surroundings.distance(near, NameKind.COMMENT);
        if (comment <= 8 && comment < Surroundings.distance(near, NameKind.TEXT)) {
            return IN_COMMENT;
        }
        int headline = body.headline();
        int first = body.first();
        boolean front = headline >= 0 && block >= headline - 5 && block <= Math.max(first, headline) + 2
                || headline < 0 && block >= first - 6 && block <= first + 1;
        boolean back = block >= body.last() - 2 && block <= body.last() + 8;
        double score = front ? 2 - Math.abs(block - Math.max(0, headline)) / 20.0 : back ? 0.8 : 0;
        int related = Surroundings.distance(near, NameKind.RELATED);
        score -= related <= 1 ? 1 : related <= 3 ? 0.4 : 0;
        boolean aside = Surroundings.distance(near, "aside") < Surroundings.FAR
                || Surroundings.distance(near, "nav") < Surroundings.FAR
                || Surroundings.distance(near, "footer") < Surroundings.distance(near, "article")
                || Surroundings.distance(near, NameKind.SIDE) <= 3;
        score -= aside && !front ? 2 : 0;
        return front || back ? score : score - 0.8;
    }

    /** The likeliest byline by the rules' scores, with those of its kind beside it; null where none is likely. */
    @Nullable
    Candidate best() {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            boolean longer = best != null
                    && candidate.score > best.score - 0.3
                    && candidate.names.size() == best.names.size()
                    && candidate.names.getFirst().startsWith(best.names.getFirst() + " ");
            if (WEAK.contains(candidate.kind)) {
                continue;
            }
            if (candidate.score > (best == null ? 0 : best.score) || longer) {
                best = candidate;
            }
        }
        return best == null ? null : together(best);
    }

    /** A byline with the names of its kind that stand beside it. */
    Candidate together(Candidate one) {
        return together(one, 1);
    }

    /** A byline with the names of its kind that stand within so many blocks of it. */
    Candidate together(Candidate one, int within) {
        List<String> names = new ArrayList<>(one.names);
        for (Candidate other : candidates) {
            if (other.kind.equals(one.kind)
                    && Math.abs(other.block - one.block) <= within
                    && other.score > one.score - 1) {
                other.names.stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
        }
        return new Candidate(names, one.score, one.kind, one.block, one.element);
    }
}
