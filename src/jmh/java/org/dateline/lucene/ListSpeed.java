package org.dateline.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.archive.Archive;
import org.dateline.archive.ListSearch;
import org.dateline.query.QueryList;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.Suggestion;
import org.dateline.text.StopWords;

/**
 * How long a list of {@value QueryList#MOST_LINES} lines takes against the same lines asked one by one (of which a part is
 * asked). Usual use: {@code ListSpeed INDEX}, an index that {@code OperatorLatency} made. Exits with 1 where the list is not
 * at least twice as quick.
 */
public final class ListSpeed {
    private static final int ONE_BY_ONE = 500;

    private ListSpeed() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Usage: ListSpeed INDEX");
            System.exit(2);
        }
        boolean slow;
        try (Archive archive = LuceneArchive.open(Path.of(arguments[0]))) {
            QueryParser parser =
                    new QueryParser(Clock.systemUTC(), word -> StopWords.contains(word, archive.languages()));
            List<String> lines = lines(archive);
            ListSearch search = new ListSearch(archive, parser);
            search.rows(lines.subList(0, 200));
            long began = System.nanoTime();
            List<ListSearch.Row> rows = search.rows(lines);
            double list = (System.nanoTime() - began) / 1e6 / lines.size();
            began = System.nanoTime();
            for (String line : lines.subList(0, ONE_BY_ONE)) {
                archive.search(SearchRequest.counting(parser.parse(line), Sort.NEWEST));
                archive.search(SearchRequest.counting(parser.parse(line), Sort.OLDEST));
            }
            double single = (System.nanoTime() - began) / 1e6 / ONE_BY_ONE;
            System.out.printf(
                    Locale.ROOT,
                    "%,d lines: %.2f ms a line as a list, %.2f ms one by one, %.1f times as quick; %,d lines find something%n",
                    lines.size(),
                    list,
                    single,
                    single / list,
                    rows.stream()
                            .filter(row -> row.tally() != null && row.tally().articles() > 0)
                            .count());
            slow = single < 2 * list;
        }
        System.exit(slow ? 1 : 0);
    }

    private static List<String> lines(Archive archive) {
        List<String> words = new ArrayList<>();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                archive.suggest("" + a + b, 20).stream()
                        .filter(suggestion -> suggestion.kind().equals("word"))
                        .map(Suggestion::text)
                        .forEach(words::add);
            }
        }
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        while (lines.size() < QueryList.MOST_LINES) {
            String first = words.get(random.nextInt(words.size()));
            String second = words.get(random.nextInt(words.size()));
            lines.add(random.nextBoolean() ? '"' + first + ' ' + second + '"' : first + ' ' + second);
        }
        return lines;
    }
}
