package truce.rules.pack;

/** Packs for tests, from texts. */
public final class TestPacks {

    public static final String HEAD = """
            id: test
            version: 1.0.0
            title: A pack for tests
            requires:
              facts: 1
            params:
              largest-tie:
                value: 2
                reason: a reason
                source: a source
            """;

    private TestPacks() {}

    /** A pack of one rule file. */
    public static PackFiles files(String drl) {
        return files(HEAD, drl);
    }

    public static PackFiles files(String head, String drl) {
        return PackFiles.of(new SourceText("pack.yaml", head), new SourceText("rules/a.drl", drl));
    }

    /** A checked pack of that id. */
    public static CheckedPack pack(String id, String drl) {
        return PackCheck.check(files(HEAD.replace("id: test", "id: " + id), drl))
                .orRefuse();
    }

    /** A rule with these conditions and metadata that raises a flag. */
    public static String rule(String id, String conditions) {
        return """
                /** A rule for tests. */
                rule "Rule %s"
                    @id( "%s" )
                    @clauses( "any" )
                    @acts( "any" )
                when
                    %s
                then
                    flags.raise( $case );
                end
                """.formatted(id, id, conditions);
    }
}
