package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// `docs/reference/rules.csv` lists every rule of the business. The rules marked `now` must be named by a test.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvingTheRulesTest {

    private static final Pattern NAMED =
            Pattern.compile("@(?:DisplayName|ParameterizedTest)\\s*\\([^\"]*\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("\\bR\\d{1,2}(?:\\.\\d+)?\\b");

    private record Rule(String id, String proven) {}

    @Test
    void every_rule_marked_now_is_named_by_a_test() {
        var named = rulesNamedByTests();
        var expected = rules().stream()
                .filter(rule -> rule.proven().equals("now"))
                .map(Rule::id)
                .toList();
        assertThat(named).containsAll(expected);
    }

    @Test
    void no_test_names_a_rule_that_does_not_exist() {
        assertThat(rules()).extracting(Rule::id).containsAll(rulesNamedByTests());
    }

    private static List<Rule> rules() {
        var lines = Repository.read(Repository.ROOT.resolve("docs/reference/rules.csv"))
                .lines();
        return lines.skip(1)
                .map(line -> line.split(";", 4))
                .map(cells -> new Rule(cells[0], cells[2]))
                .toList();
    }

    private static Set<String> rulesNamedByTests() {
        var ids = new ArrayList<String>();
        for (var file : Repository.files("Test.java")) {
            var name = NAMED.matcher(Repository.read(file));
            while (name.find()) {
                var rule = RULE.matcher(name.group(1));
                while (rule.find()) {
                    ids.add(rule.group());
                }
            }
        }
        return ids.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
