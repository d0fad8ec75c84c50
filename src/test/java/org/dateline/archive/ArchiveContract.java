package org.dateline.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/**
 * What every engine must do, in answers worked out by hand: a contract for each question of the port. An engine's test extends
 * this one and says how its archive is opened.
 */
public abstract class ArchiveContract {
    /** Opens the archive of a folder, which need not be there yet. */
    protected abstract Archive open(Path in);

    @Nested
    class Search extends SearchContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class Operator extends OperatorContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class Facet extends FacetContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class Name extends NameContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class Suggest extends SuggestContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class Writer extends WriterContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class QueryLanguage extends QueryLanguageContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class Language extends LanguageContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }

    @Nested
    class List extends ListContract {
        @Override
        protected Archive open(Path in) {
            return ArchiveContract.this.open(in);
        }
    }
}
