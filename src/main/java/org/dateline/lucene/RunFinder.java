package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.dateline.engine.Place;

/** Finds words at neighbouring positions, or moved by so much. */
final class RunFinder implements PlaceFinder.Finder {
    /** Ends a search among very many equal words, as in {@link org.dateline.match.Matcher}. */
    private static final int STEPS = 200_000;

    private final int slop;
    private final TextMarks marks;
    private final List<TokenPlaces> words = new ArrayList<>();
    private final List<List<String>> required = new ArrayList<>();
    private final List<Stretches> marked = new ArrayList<>();
    private final Stretches found = new Stretches();
    private final int[] chosen;
    private int steps;

    RunFinder(Place.Run run, LeafReader reader, TextMarks marks) throws IOException {
        this.slop = run.slop();
        this.marks = marks;
        for (Place.Slot slot : run.slots()) {
            words.add(new TokenPlaces(reader, slot.tokens()));
            required.add(slot.marks());
            marked.add(new Stretches());
        }
        chosen = new int[words.size()];
    }

    @Override
    public Stretches find(int doc) throws IOException {
        found.clear();
        List<Stretches> places = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Stretches at = withMarks(i, words.get(i).find(doc));
            if (at.isEmpty()) {
                return found;
            }
            places.add(at);
        }
        if (places.size() == 1) {
            return places.getFirst();
        }
        if (slop == 0) {
            exactly(places);
        } else {
            moved(places);
        }
        found.minimize();
        return found;
    }

    private Stretches withMarks(int i, Stretches at) throws IOException {
        if (required.get(i).isEmpty()) {
            return at;
        }
        Stretches kept = marked.get(i);
        kept.clear();
        for (int n = 0; n < at.size(); n++) {
            if (carriesAll(at.start(n), required.get(i))) {
                kept.add(at.start(n), at.end(n));
            }
        }
        return kept;
    }

    private boolean carriesAll(int position, List<String> tokens) throws IOException {
        for (String mark : tokens) {
            if (!marks.places(mark).holds(position)) {
                return false;
            }
        }
        return true;
    }

    private void exactly(List<Stretches> places) {
        Stretches first = places.getFirst();
        for (int n = 0; n < first.size(); n++) {
            int start = first.start(n);
            int length = 1;
            while (length < places.size() && places.get(length).holds(start + length)) {
                length++;
            }
            if (length == places.size()) {
                found.add(start, start + length - 1);
            }
        }
    }

    /** With p(i) the place of the i-th word, all distinct: the largest p(i) − i exceeds the smallest by the slop at most. */
    private void moved(List<Stretches> places) throws IOException {
        steps = 0;
        Stretches lowest = new Stretches();
        int shift = places.size();
        for (int i = 0; i < places.size(); i++) {
            for (int n = 0; n < places.get(i).size(); n++) {
                int low = places.get(i).start(n) - i + shift;
                lowest.add(low, low);
            }
        }
        lowest.minimize();
        for (int n = 0; n < lowest.size(); n++) {
            choose(0, lowest.start(n) - shift, places);
        }
    }

    private void choose(int i, int low, List<Stretches> places) throws IOException {
        if (++steps > STEPS) {
            return;
        }
        if (i == places.size()) {
            addHull();
            return;
        }
        Stretches here = places.get(i);
        int last = low + i + slop;
        for (int n = here.firstFrom(Math.max(0, low + i)); n < here.size() && here.start(n) <= last; n++) {
            if (isFree(here.start(n), i)) {
                chosen[i] = here.start(n);
                choose(i + 1, low, places);
            }
        }
    }

    private boolean isFree(int position, int before) {
        for (int i = 0; i < before; i++) {
            if (chosen[i] == position) {
                return false;
            }
        }
        return true;
    }

    private void addHull() throws IOException {
        int start = chosen[0];
        int end = chosen[0];
        for (int position : chosen) {
            start = Math.min(start, position);
            end = Math.max(end, position);
        }
        if (marks.sameSide(start, end)) {
            found.add(start, end);
        }
    }
}
