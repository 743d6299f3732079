/// The tables, indexes and triggers. Raise ``version`` with every change.
enum DatabaseSchema {
    static let version = 1
    /// "JhDb": tells our databases from others.
    static let application = 0x4A68_4462

    /// What every record's table starts with.
    private static let header = """
        key INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        speech INTEGER REFERENCES speeches ON DELETE CASCADE,
        id TEXT NOT NULL,
        text TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL CHECK (end >= start),
        line INTEGER NOT NULL,
        "column" INTEGER NOT NULL,
        rule TEXT NOT NULL
        """

    /// The innermost numbered item that holds a record.
    private static let holder = "directive INTEGER REFERENCES directives ON DELETE CASCADE"

    /// A deadline: its words, EDTF, and the first and last day it can mean.
    private static let deadline = """
        deadline_text TEXT, deadline_edtf TEXT, deadline_first TEXT, deadline_last TEXT
        """

    static let tables = """
        CREATE TABLE documents (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            fingerprint TEXT NOT NULL,
            length INTEGER NOT NULL,
            schema TEXT NOT NULL
        );
        CREATE TABLE failures (
            key INTEGER PRIMARY KEY, document TEXT NOT NULL, line INTEGER, code TEXT NOT NULL, message TEXT NOT NULL
        );
        CREATE TABLE speeches (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            id TEXT NOT NULL,
            number INTEGER NOT NULL,
            title TEXT,
            date TEXT,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL CHECK (end >= start),
            line INTEGER NOT NULL,
            rule TEXT NOT NULL,
            UNIQUE (document, id)
        );
        CREATE TABLE directives (
            \(header),
            parent INTEGER REFERENCES directives ON DELETE CASCADE,
            number TEXT NOT NULL,
            value INTEGER NOT NULL,
            style TEXT NOT NULL,
            level INTEGER NOT NULL,
            path TEXT NOT NULL,
            heading TEXT NOT NULL,
            mood TEXT NOT NULL CHECK (mood IN ('directive', 'statement')),
            extent_start INTEGER NOT NULL,
            extent_end INTEGER NOT NULL,
            \(deadline),
            UNIQUE (document, id)
        );
        CREATE TABLE directive_closure (
            ancestor INTEGER NOT NULL REFERENCES directives ON DELETE CASCADE,
            descendant INTEGER NOT NULL REFERENCES directives ON DELETE CASCADE,
            depth INTEGER NOT NULL,
            PRIMARY KEY (ancestor, descendant)
        ) WITHOUT ROWID;
        CREATE TABLE units (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            name TEXT NOT NULL,
            category TEXT NOT NULL,
            generic INTEGER NOT NULL,
            masked INTEGER NOT NULL,
            UNIQUE (document, name)
        );
        CREATE TABLE mentions (
            \(header),
            unit INTEGER NOT NULL REFERENCES units ON DELETE CASCADE,
            name TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('lead', 'assist', 'responsible', 'mention')),
            basis TEXT,
            \(holder),
            UNIQUE (document, id)
        );
        CREATE TABLE figures (
            \(header),
            kind TEXT NOT NULL CHECK (kind IN ('percentage', 'quantity')),
            indicator TEXT,
            comparator TEXT NOT NULL,
            value TEXT NOT NULL,
            upper TEXT,
            amount REAL,
            unit TEXT,
            change TEXT NOT NULL,
            masked INTEGER NOT NULL,
            rank INTEGER NOT NULL,
            basis TEXT,
            origin TEXT,
            canonical_unit TEXT,
            canonical_amount REAL,
            \(holder),
            UNIQUE (document, id)
        );
        CREATE TABLE times (
            \(header),
            type TEXT NOT NULL,
            edtf TEXT,
            first_day TEXT,
            last_day TEXT,
            \(holder),
            UNIQUE (document, id)
        );
        CREATE TABLE requirements (
            \(header),
            modality TEXT NOT NULL,
            action TEXT NOT NULL,
            \(holder),
            \(deadline),
            UNIQUE (document, id)
        );
        CREATE TABLE goals (
            \(header),
            trigger TEXT NOT NULL,
            strength TEXT NOT NULL CHECK (strength IN ('must', 'strive', 'plan')),
            type TEXT NOT NULL,
            \(holder),
            \(deadline),
            UNIQUE (document, id)
        );
        CREATE TABLE diagnostics (
            \(header),
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            UNIQUE (document, id)
        );
        CREATE TABLE goal_mentions (
            goal INTEGER NOT NULL REFERENCES goals ON DELETE CASCADE,
            mention INTEGER NOT NULL REFERENCES mentions ON DELETE CASCADE,
            PRIMARY KEY (goal, mention)
        ) WITHOUT ROWID;
        CREATE TABLE goal_figures (
            goal INTEGER NOT NULL REFERENCES goals ON DELETE CASCADE,
            figure INTEGER NOT NULL REFERENCES figures ON DELETE CASCADE,
            PRIMARY KEY (goal, figure)
        ) WITHOUT ROWID;
        CREATE TABLE requirement_mentions (
            requirement INTEGER NOT NULL REFERENCES requirements ON DELETE CASCADE,
            mention INTEGER NOT NULL REFERENCES mentions ON DELETE CASCADE,
            PRIMARY KEY (requirement, mention)
        ) WITHOUT ROWID;
        """

    /// What came with documents beside their texts. Databases of the same version may lack it: it is made when
    /// it is needed.
    static let facts = """
        CREATE TABLE IF NOT EXISTS facts (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            name TEXT NOT NULL,
            value TEXT,
            PRIMARY KEY (document, name)
        ) WITHOUT ROWID;
        """

    /// Every column that refers to another table, so that replacing a document is fast.
    static let indexes: String = {
        var statements = ""
        for table in headed {
            statements += "CREATE INDEX \(table)_speech ON \(table) (speech);\n"
        }
        for table in ["mentions", "figures", "times", "requirements", "goals"] {
            statements += "CREATE INDEX \(table)_directive ON \(table) (directive);\n"
        }
        return statements + """
            CREATE INDEX directives_parent ON directives (parent);
            CREATE INDEX directive_closure_descendant ON directive_closure (descendant);
            CREATE INDEX mentions_unit ON mentions (unit);
            CREATE INDEX goal_mentions_mention ON goal_mentions (mention);
            CREATE INDEX goal_figures_figure ON goal_figures (figure);
            CREATE INDEX requirement_mentions_mention ON requirement_mentions (mention);
            CREATE INDEX figures_indicator ON figures (indicator) WHERE indicator IS NOT NULL;
            CREATE INDEX directives_deadline ON directives (deadline_last) WHERE deadline_last IS NOT NULL;
            CREATE INDEX goals_deadline ON goals (deadline_last) WHERE deadline_last IS NOT NULL;
            """
    }()

    private static let headed = [
        "directives", "mentions", "figures", "times", "requirements", "goals", "diagnostics",
    ]

    /// The text of directives and goals, and two indexes of it.
    ///
    /// `passages_pairs` finds words of any length by their pairs of characters (就业率 is 就业 and 业率, one
    /// after the other); `passages_trigrams` takes plain words of three characters and more from any client.
    static let search = """
        CREATE TABLE passages (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('directive', 'goal')),
            record INTEGER NOT NULL,
            text TEXT NOT NULL,
            pairs TEXT NOT NULL
        );
        CREATE INDEX passages_document ON passages (document);
        CREATE VIRTUAL TABLE passages_pairs USING fts5 (
            pairs, content = 'passages', content_rowid = 'key', tokenize = 'ascii'
        );
        CREATE VIRTUAL TABLE passages_trigrams USING fts5 (
            text, content = 'passages', content_rowid = 'key', tokenize = 'trigram'
        );
        CREATE TRIGGER passages_inserted AFTER INSERT ON passages BEGIN
            INSERT INTO passages_pairs (rowid, pairs) VALUES (new.key, new.pairs);
            INSERT INTO passages_trigrams (rowid, text) VALUES (new.key, new.text);
        END;
        CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN
            INSERT INTO passages_pairs (passages_pairs, rowid, pairs) VALUES ('delete', old.key, old.pairs);
            INSERT INTO passages_trigrams (passages_trigrams, rowid, text) VALUES ('delete', old.key, old.text);
        END;
        """
}
