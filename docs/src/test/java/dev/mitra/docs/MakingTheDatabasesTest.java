package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Whoever makes the databases by hand, as docs/how-to/run-for-real.md says, makes what the composition makes.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MakingTheDatabasesTest {

    private static final Pattern BY_HAND = Pattern.compile("(?s)```\n(create role .*?)```");
    private static final Pattern BY_SCRIPT = Pattern.compile("(?s)<<'SQL'\n(.*?)\nSQL");

    @Test
    void the_statements_of_the_page_are_those_of_the_script() {
        var page = one(BY_HAND, "docs/how-to/run-for-real.md")
                .replace("mitra_order_owner", ":owner")
                .replace("mitra_order_service", ":worker")
                .replace("mitra_order", ":database")
                .replace("'...'", "'secret'");
        var script = one(BY_SCRIPT, "deploy/compose/databases.sh").replaceAll(":'\\w+_password'", "'secret'");

        assertThat(statements(page)).hasSizeGreaterThan(8).containsExactlyElementsOf(statements(script));
    }

    private static List<String> statements(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static String one(Pattern block, String file) {
        var found = block.matcher(Repository.read(Repository.ROOT.resolve(file)));
        assertThat(found.find()).as(file).isTrue();
        return found.group(1);
    }
}
