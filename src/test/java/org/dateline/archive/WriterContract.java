package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.archive.Samples.AT;
import static org.dateline.archive.Samples.everything;
import static org.dateline.archive.Samples.first;
import static org.dateline.archive.Samples.id;
import static org.dateline.archive.Samples.not;
import static org.dateline.archive.Samples.word;

import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.archive.Samples.Ask;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.query.Query;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.SearchResult;
import org.dateline.result.Tombstone;
import org.dateline.result.Total;
import org.junit.jupiter.api.Test;

/** What a writer keeps, drops and joins. */
public abstract class WriterContract extends ArchiveFixture {
    @Test
    void puttingTheSameAgainLeavesOne() {
        Article one = Samples.five().getFirst();
        Article elsewhere = new Sample(1, one.title())
                .body(one.body())
                .at("copies/1.txt", "line 7")
                .made();
        try (ArchiveWriter writer = archive.writer()) {
            assertThat(writer.put(one)).isEqualTo(Put.AGAIN);
            assertThat(writer.put(elsewhere)).isEqualTo(Put.DUPLICATE);
            assertThat(writer.put(elsewhere)).isEqualTo(Put.AGAIN);
            Article six = new Sample(6, "Six").body("Sixth.").made();
            assertThat(writer.put(six)).isEqualTo(Put.NEW);
            assertThat(writer.put(six)).as("before any commit").isEqualTo(Put.AGAIN);
            writer.commit("again");
            assertThat(writer.put(six)).as("after a commit").isEqualTo(Put.AGAIN);
        }
        assertThat(archive.search(first(everything(), 0)).total()).isEqualTo(new Total.Exactly(6));
        assertThat(archive.find(id(1)).orElseThrow().provenance().locations())
                .containsExactly(new Location("samples/1.txt", null), new Location("copies/1.txt", "line 7"));
    }

    @Test
    void copiesThatFollowEachOtherBeforeACommitAreOneStory() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Copied.").fingerprint(77, 64).made());
            writer.put(
                    new Sample(7, "Seven").body("Copied.").fingerprint(77, 44).made());
            writer.put(new Sample(8, "Eight").body("Own.").fingerprint(77, 16).made());
            writer.commit("copies");
        }
        assertThat(found(new Query.Story(id(6).value(), AT))).containsExactly(6, 7);
        assertThat(found(new Query.Story(id(8).value(), AT))).containsExactly(8);
    }

    /** What the text gives back is not stored, and once was missed where copies were compared. */
    @Test
    void aCopyOfACommittedArticleJoinsItsStoryByTheFingerprintOfTheText() {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 60; n++) {
            text.append("word").append(n * n).append(' ');
        }
        for (int number = 6; number <= 7; number++) {
            try (ArchiveWriter writer = archive.writer()) {
                writer.put(new Sample(number, "Copy " + number)
                        .body(text + "by " + number + ".")
                        .fingerprinted()
                        .made());
                writer.commit("copy " + number);
            }
        }
        assertThat(found(new Query.Story(id(6).value(), AT))).containsExactly(6, 7);
    }

    @Test
    void whatIsGoneFromAPathIsDropped() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six")
                    .body("Sixth.")
                    .at("list.jsonl", "line 1")
                    .made());
            writer.put(new Sample(7, "Seven")
                    .body("Seventh.")
                    .at("list.jsonl", "line 2")
                    .made());
            writer.put(new Sample(1, "Coup in Mali")
                    .body("Moved.")
                    .at("list.jsonl", "line 3")
                    .made());
            writer.leave(id(7), "list.jsonl", null);
            writer.leave(id(1), "list.jsonl", null);
            writer.commit("gone");
            assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(archive.find(id(1)).orElseThrow().provenance().locations())
                    .containsExactly(new Location("samples/1.txt", null));
            writer.leave(id(1), "samples/1.txt", null);
            writer.leave(id(6), "elsewhere.jsonl", "It is not there.");
            writer.leave(id(6), "list.jsonl", "Its file is gone.");
            writer.commit("more");
        }
        assertThat(found(everything())).containsExactly(2, 3, 4, 5);
        assertThat(archive.find(id(1))).isEmpty();
        assertThat(archive.removed(id(1))).as("nobody gave a reason").isEmpty();
        Tombstone tombstone = archive.removed(id(6)).orElseThrow();
        assertThat(tombstone.title()).isEqualTo("Six");
        assertThat(tombstone.path()).isEqualTo("list.jsonl");
        assertThat(tombstone.reason()).isEqualTo("Its file is gone.");
        assertThat(archive.stats().articles()).isEqualTo(4);
        assertThat(found(not(word("mali")))).as("a tombstone is no article").containsExactly(4, 5);
    }

    @Test
    void whatComesBackHasNoTombstone() {
        for (String when : List.of("before", "after")) {
            try (ArchiveWriter writer = archive.writer()) {
                writer.leave(id(4), "samples/4.txt", "Its file is gone.");
                if (when.equals("after")) {
                    writer.commit("gone");
                    assertThat(archive.removed(id(4))).isPresent();
                }
                assertThat(writer.put(Samples.five().get(3))).isEqualTo(Put.NEW);
                writer.commit("back");
            }
            assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
            assertThat(archive.removed(id(4))).isEmpty();
        }
    }

    @Test
    void theNewestVersionIsSearchedAndTheOthersKeepTheirAddress() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.supersede(id(1), id(2));
            writer.supersede(id(2), id(3));
            writer.commit("versions");
        }
        assertThat(found(word("mali"))).containsExactly(3);
        assertThat(archive.search(first(everything(), 0)).total()).isEqualTo(new Total.Exactly(3));
        assertThat(archive.find(id(1)).orElseThrow().supersededBy())
                .as("the newest")
                .isEqualTo(id(3));
        assertThat(archive.find(id(3)).orElseThrow().supersededBy()).isNull();
        for (int version = 1; version <= 3; version++) {
            assertThat(archive.versions(id(version)))
                    .extracting(Samples::number)
                    .containsExactly(1, 2, 3);
        }
        assertThat(archive.versions(id(4))).isEmpty();
        try (ArchiveWriter writer = archive.writer()) {
            List<Integer> published = new ArrayList<>();
            writer.supersede(id(1), null);
            writer.published(
                    "http://lemonde.fr/afrique/mali-coup/", filed -> published.add(Samples.number(filed.article())));
            assertThat(published).containsExactly(1);
            writer.supersede(id(1), id(2));
            published.clear();
            writer.published(
                    "http://lemonde.fr/afrique/mali-coup/", filed -> published.add(Samples.number(filed.article())));
            assertThat(published).as("1 is superseded").isEmpty();
            List<Integer> there = new ArrayList<>();
            writer.at("samples/1.txt", filed -> there.add(Samples.number(filed.article())));
            assertThat(there).containsExactly(1);
            writer.supersede(id(2), null);
            writer.supersede(id(3), id(2));
            writer.commit("back");
        }
        assertThat(found(word("mali"))).containsExactly(2);
        try (ArchiveWriter writer = archive.writer()) {
            writer.leave(id(2), "samples/2.txt", "Its file is gone.");
            writer.commit("gone");
        }
        assertThat(found(word("mali"))).as("their newer version is gone").containsExactly(1, 3);
        assertThat(archive.versions(id(1))).isEmpty();
    }

    @Test
    void aLaterArticleThatIsACopyOfTwoStoriesMakesThemOne() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Copied.").fingerprint(77, 64).made());
            writer.put(new Sample(7, "Seven")
                    .body("Copied too.")
                    .fingerprint(79, 64)
                    .made());
            writer.commit("apart");
        }
        assertThat(found(new Query.Story(id(6).value(), AT))).containsExactly(6);
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(
                    new Sample(8, "Eight").body("Half of each.").halves(77, 79).made());
            writer.commit("joined");
        }
        for (int number = 6; number <= 8; number++) {
            assertThat(found(new Query.Story(id(number).value(), AT))).containsExactly(6, 7, 8);
        }
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(9, "Nine")
                    .body("Copied again.")
                    .fingerprint(79, 60)
                    .made());
            writer.commit("nine");
        }
        assertThat(found(new Query.Story(id(6).value(), AT)))
                .as("what was joined stays joined")
                .containsExactly(6, 7, 8, 9);
        assertThat(archive.search(Ask.of(everything()).stories().made()).stories())
                .isEqualTo(5);
    }

    @Test
    void aStoryIsShownByTheCopyThatIsAskedFor() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six")
                    .body("Copied once.")
                    .date("2022-05-01")
                    .fingerprint(77, 64)
                    .made());
            writer.put(new Sample(7, "Seven")
                    .body("Copied at some length.")
                    .date("2023-05-01")
                    .fingerprint(77, 60)
                    .made());
            writer.put(new Sample(8, "Eight")
                    .body("Copied at greater length, in many more words.")
                    .fingerprint(77, 56)
                    .made());
            writer.put(new Sample(9, "Nine")
                    .body("Copied too.")
                    .date("2021-05-01")
                    .fingerprint(500, 64)
                    .made());
            writer.commit("copies");
        }
        Ask newest = Ask.of(word("copied"));
        assertThat(numbers(archive.search(newest.group(Group.NONE).made()))).containsExactly(7, 6, 9, 8);
        assertThat(numbers(archive.search(newest.group(Group.STORY).made()))).containsExactly(7, 9);
        assertThat(numbers(archive.search(newest.group(Group.FIRST).made()))).containsExactly(6, 9);
        assertThat(numbers(archive.search(newest.group(Group.FULLEST).made()))).containsExactly(8, 9);
        assertThat(archive.search(newest.group(Group.FIRST).made()).stories()).isEqualTo(2);
        Ask oldest = newest.sort(Sort.OLDEST);
        assertThat(numbers(archive.search(oldest.group(Group.STORY).made()))).containsExactly(9, 6);
        assertThat(numbers(archive.search(oldest.group(Group.FULLEST).made()))).containsExactly(9, 8);
        assertThat(numbers(archive.search(
                        newest.published("2023-01-01", null).group(Group.FIRST).made())))
                .as("of the copies that match")
                .containsExactly(7);
        assertThat(numbers(
                        archive.search(Ask.of(word("length")).group(Group.FIRST).made())))
                .as("a dated copy before an undated one")
                .containsExactly(7);
        SearchResult page =
                archive.search(newest.group(Group.FULLEST).part(0, 1, null).made());
        assertThat(numbers(page)).containsExactly(8);
        assertThat(numbers(archive.search(
                        newest.group(Group.FULLEST).part(0, 1, page.cursor()).made())))
                .as("the next page")
                .containsExactly(9);
        assertThat(numbers(archive.search(
                        newest.group(Group.FULLEST).part(1, 5, null).made())))
                .containsExactly(9);
    }

    @Test
    void whatWasNotCommittedIsGone() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Sixth.").made());
            writer.leave(id(2), "samples/2.txt", "Its file is gone.");
            assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
        }
        assertThat(archive.checkpoint()).isEqualTo("five");
        reopen();
        assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
        try (ArchiveWriter writer = archive.writer()) {
            assertThat(writer.put(new Sample(6, "Six").body("Sixth.").made())).isEqualTo(Put.NEW);
            writer.commit("six");
        }
        assertThat(archive.checkpoint()).isEqualTo("six");
        assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aSecondWriterIsRefused() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Sixth.").made());
            assertThatThrownBy(archive::writer)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("being written by another Dateline");
            writer.commit("six");
        }
        archive.writer().close();
    }

    @Test
    void oldVersionsAreFoundByIdOnly() {
        Article old = new Sample(6, "Sixth edition").body("Mali once.").made().withSupersededBy(id(1));
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(old);
            writer.commit("old");
        }
        assertThat(found(word("mali"))).containsExactly(1, 2, 3);
        assertThat(archive.search(first(everything(), 0)).total()).isEqualTo(new Total.Exactly(5));
        assertThat(archive.find(id(6))).contains(old);
        assertThat(archive.stats().articles()).isEqualTo(5);
    }
}
