package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.dateline.engine.Place;

/**
 * Finds the minimal stretches of a place, document after document in rising order, in the postings of one segment. Serves
 * one thread.
 */
final class PlaceFinder {
    /** A place, bound to a segment. What it answers is valid until it is asked again. */
    interface Finder {
        Stretches find(int doc) throws IOException;
    }

    private final LeafReader reader;
    private final TextMarks marks;
    private Finder root = doc -> new Stretches();

    private PlaceFinder(LeafReader reader) {
        this.reader = reader;
        this.marks = new TextMarks(reader);
    }

    static PlaceFinder of(Place place, LeafReader reader) throws IOException {
        PlaceFinder finder = new PlaceFinder(reader);
        finder.root = finder.bind(place);
        return finder;
    }

    Stretches find(int doc) throws IOException {
        marks.at(doc);
        return root.find(doc);
    }

    private Finder bind(Place place) throws IOException {
        return switch (place) {
            case Place.Run run -> new RunFinder(run, reader, marks);
            case Place.Either either -> either(bindAll(either.places()));
            case Place.Together together -> together(bindAll(together.places()));
            case Place.Near near ->
                hulls(bind(near.left()), bind(near.right()), near.ordered(), NearPlaces.within(near.distance(), marks));
            case Place.Within within ->
                hulls(bind(within.left()), bind(within.right()), false, NearPlaces.within(within.unit(), marks));
            case Place.NotNear not -> lonely(not);
            case Place.NotWithin not -> lonely(not);
            case Place.Inside inside -> inside(bind(inside.place()), inside.bounds());
        };
    }

    private List<Finder> bindAll(List<Place> places) throws IOException {
        List<Finder> finders = new ArrayList<>();
        for (Place place : places) {
            finders.add(bind(place));
        }
        return finders;
    }

    private static Finder either(List<Finder> finders) {
        Stretches found = new Stretches();
        return doc -> {
            found.clear();
            for (Finder finder : finders) {
                found.addAll(finder.find(doc));
            }
            found.minimize();
            return found;
        };
    }

    private static Finder hulls(Finder left, Finder right, boolean ordered, NearPlaces.Nearness near) {
        Stretches found = new Stretches();
        return doc -> {
            found.clear();
            Stretches lefts = left.find(doc);
            if (!lefts.isEmpty()) {
                NearPlaces.hulls(lefts, right.find(doc), ordered, near, found);
            }
            return found;
        };
    }

    private Finder lonely(Place.NotNear not) throws IOException {
        Finder left = bind(not.left());
        Finder right = bind(not.right());
        NearPlaces.Nearness near = NearPlaces.within(not.distance(), marks);
        Stretches found = new Stretches();
        return doc -> {
            found.clear();
            Stretches lefts = left.find(doc);
            if (!lefts.isEmpty()) {
                NearPlaces.lonely(lefts, right.find(doc), not.ordered(), near, found);
            }
            return found;
        };
    }

    private Finder lonely(Place.NotWithin not) throws IOException {
        Finder left = bind(not.left());
        Finder right = bind(not.right());
        Stretches found = new Stretches();
        return doc -> {
            found.clear();
            Stretches lefts = left.find(doc);
            if (!lefts.isEmpty()) {
                NearPlaces.lonely(lefts, right.find(doc), not.unit(), marks, found);
            }
            return found;
        };
    }

    private Finder inside(Finder finder, List<Place.Bounds> bounds) {
        Stretches found = new Stretches();
        return doc -> {
            found.clear();
            Stretches all = finder.find(doc);
            for (int i = 0; i < all.size(); i++) {
                if (liesInAll(all.start(i), all.end(i), bounds)) {
                    found.add(all.start(i), all.end(i));
                }
            }
            return found;
        };
    }

    private boolean liesInAll(int start, int end, List<Place.Bounds> bounds) throws IOException {
        for (Place.Bounds part : bounds) {
            if (!marks.lies(start, end, part)) {
                return false;
            }
        }
        return true;
    }

    /** Minimal stretches on one side of the headline's end that hold a place of each. */
    private Finder together(List<Finder> finders) {
        Stretches found = new Stretches();
        return doc -> {
            found.clear();
            List<Stretches> all = new ArrayList<>();
            for (Finder finder : finders) {
                Stretches places = finder.find(doc);
                if (places.isEmpty()) {
                    return found;
                }
                all.add(places);
            }
            for (Stretches places : all) {
                for (int i = 0; i < places.size(); i++) {
                    hullFrom(places.start(i), all, found);
                }
            }
            found.minimize();
            return found;
        };
    }

    private void hullFrom(int start, List<Stretches> all, Stretches hulls) throws IOException {
        int end = start;
        for (Stretches places : all) {
            int next = places.firstFrom(start);
            if (next == places.size()) {
                return;
            }
            end = Math.max(end, places.end(next));
        }
        if (marks.sameSide(start, end)) {
            hulls.add(start, end);
        }
    }
}
