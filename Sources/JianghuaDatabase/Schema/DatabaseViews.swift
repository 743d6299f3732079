/// The views that answer the obvious questions. Words stay as in the source; days are ISO 8601.
enum DatabaseViews {
    static let all = """
        -- Who has to do what until when: a row for every unit with a role in a numbered item's own words.
        CREATE VIEW duties AS
        SELECT documents.name AS document, speeches.title AS speech, speeches.date AS speech_date,
            units.name AS unit, units.category, units.generic, mentions.role, mentions.basis,
            directives.path, directives.heading AS task, directives.mood,
            directives.deadline_text AS deadline, directives.deadline_edtf AS edtf,
            directives.deadline_last AS due, directives.line, directives.id AS directive
        FROM mentions
        JOIN units ON units.key = mentions.unit
        JOIN directives ON directives.key = mentions.directive
        JOIN documents ON documents.key = mentions.document
        LEFT JOIN speeches ON speeches.key = mentions.speech
        WHERE mentions.role <> 'mention'
        GROUP BY directives.key, units.key, mentions.role
        ORDER BY documents.key, directives.start, mentions.start;

        -- Who leads what until when.
        CREATE VIEW leads AS SELECT * FROM duties WHERE role = 'lead';

        -- Every indicator with its values; those inside a goal are targets.
        CREATE VIEW indicators AS
        SELECT documents.name AS document, speeches.title AS speech, speeches.date AS speech_date,
            figures.indicator, figures.comparator, figures.value, figures.upper, figures.unit, figures.change,
            figures.amount, figures.canonical_amount, figures.canonical_unit, figures.masked,
            goals.key IS NOT NULL AS target, goals.strength,
            goals.deadline_text AS deadline, goals.deadline_edtf AS edtf, goals.deadline_last AS due,
            directives.path, goals.text AS goal, figures.text, figures.line, figures.id AS figure
        FROM figures
        JOIN documents ON documents.key = figures.document
        LEFT JOIN speeches ON speeches.key = figures.speech
        LEFT JOIN directives ON directives.key = figures.directive
        LEFT JOIN goal_figures ON goal_figures.figure = figures.key
        LEFT JOIN goals ON goals.key = goal_figures.goal
        WHERE figures.indicator IS NOT NULL
        ORDER BY figures.indicator, documents.key, figures.start;

        -- All targets of an indicator.
        CREATE VIEW targets AS SELECT * FROM indicators WHERE target;

        -- Items that instruct, for which no unit has a role: not in them, not above them, not below them.
        CREATE VIEW tasks_without_unit AS
        SELECT documents.name AS document, speeches.title AS speech, speeches.date AS speech_date,
            directives.path, directives.heading AS task,
            directives.deadline_text AS deadline, directives.deadline_edtf AS edtf,
            directives.deadline_last AS due, directives.line, directives.id AS directive
        FROM directives
        JOIN documents ON documents.key = directives.document
        LEFT JOIN speeches ON speeches.key = directives.speech
        WHERE directives.mood = 'directive'
        AND NOT EXISTS (
            SELECT 1 FROM directive_closure JOIN mentions ON mentions.directive = directive_closure.descendant
            WHERE directive_closure.ancestor = directives.key AND mentions.role <> 'mention')
        AND NOT EXISTS (
            SELECT 1 FROM directive_closure JOIN mentions ON mentions.directive = directive_closure.ancestor
            WHERE directive_closure.descendant = directives.key AND mentions.role <> 'mention')
        ORDER BY documents.key, directives.start;

        -- What is due when: tasks, goals and requirements with a deadline.
        CREATE VIEW deadlines AS
        SELECT documents.name AS document, speeches.title AS speech, speeches.date AS speech_date, dated.kind,
            directives.path, dated.text, dated.deadline, dated.edtf, dated.first_day, dated.due,
            dated.line, dated.id
        FROM (
            SELECT 'directive' AS kind, document, speech, key AS directive, heading AS text, start,
                deadline_text AS deadline, deadline_edtf AS edtf, deadline_first AS first_day,
                deadline_last AS due, line, id
            FROM directives WHERE mood = 'directive' AND deadline_text IS NOT NULL
            UNION ALL
            SELECT 'goal', document, speech, directive, text, start, deadline_text, deadline_edtf,
                deadline_first, deadline_last, line, id
            FROM goals WHERE deadline_text IS NOT NULL
            UNION ALL
            SELECT 'requirement', document, speech, directive, action, start, deadline_text, deadline_edtf,
                deadline_first, deadline_last, line, id
            FROM requirements WHERE deadline_text IS NOT NULL
        ) AS dated
        JOIN documents ON documents.key = dated.document
        LEFT JOIN speeches ON speeches.key = dated.speech
        LEFT JOIN directives ON directives.key = dated.directive
        ORDER BY dated.due IS NULL, dated.due, documents.key, dated.start;

        -- Who refers to whom, by the records' own ids.
        CREATE VIEW links AS
        SELECT documents.name AS document, child.id AS source, 'parent' AS relation, parent.id AS target
        FROM directives AS child JOIN directives AS parent ON parent.key = child.parent
        JOIN documents ON documents.key = child.document
        UNION ALL
        SELECT documents.name, goals.id, 'unit', mentions.id FROM goal_mentions
        JOIN goals ON goals.key = goal JOIN mentions ON mentions.key = mention
        JOIN documents ON documents.key = goals.document
        UNION ALL
        SELECT documents.name, goals.id, 'figure', figures.id FROM goal_figures
        JOIN goals ON goals.key = goal JOIN figures ON figures.key = figure
        JOIN documents ON documents.key = goals.document
        UNION ALL
        SELECT documents.name, requirements.id, 'subject', mentions.id FROM requirement_mentions
        JOIN requirements ON requirements.key = requirement JOIN mentions ON mentions.key = mention
        JOIN documents ON documents.key = requirements.document
        UNION ALL
        SELECT documents.name, held.id, 'directive', directives.id FROM (
            SELECT document, id, directive FROM mentions UNION ALL SELECT document, id, directive FROM figures
            UNION ALL SELECT document, id, directive FROM times
            UNION ALL SELECT document, id, directive FROM requirements
            UNION ALL SELECT document, id, directive FROM goals
        ) AS held
        JOIN directives ON directives.key = held.directive JOIN documents ON documents.key = held.document;
        """
}
