package dev.mitra.reseller.policy.app;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.mitra.reseller.policy.Policies;
import dev.mitra.reseller.policy.PolicyChange;
import dev.mitra.reseller.policy.PolicyComparison;
import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.policy.Statement;
import dev.mitra.reseller.programme.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells what a policy version changes, statement by statement: nobody has to find it in two long texts (R9.1).
@ApplicationScoped
public class ComparePolicies {

    private final Policies policies;

    ComparePolicies(Policies policies) {
        this.policies = policies;
    }

    /// @param from name of the version to compare with, null for the one that applied before
    /// @return empty when one of the two does not exist
    @Transactional
    public Optional<PolicyComparison> compare(String version, @Nullable String from, Language language) {
        var published = policies.published();
        return published
                .named(version)
                .flatMap(to -> (from == null ? published.before(to) : published.named(from))
                        .map(other -> new PolicyComparison(other, to, changes(other.in(language), to.in(language)))));
    }

    static List<PolicyChange> changes(PolicyText from, PolicyText to) {
        var before = Statement.of(from.markdown());
        var after = Statement.of(to.markdown());
        return DiffUtils.diff(texts(before), texts(after)).getDeltas().stream()
                .flatMap(delta -> changes(delta, before, after).stream())
                .toList();
    }

    /// Statements that stand at the same place of a changed stretch are told together.
    private static List<PolicyChange> changes(
            AbstractDelta<String> delta, List<Statement> before, List<Statement> after) {
        int gone = delta.getSource().size();
        int made = delta.getTarget().size();
        return IntStream.range(0, Math.max(gone, made))
                .mapToObj(i -> change(
                        i < gone ? before.get(delta.getSource().getPosition() + i) : null,
                        i < made ? after.get(delta.getTarget().getPosition() + i) : null))
                .toList();
    }

    private static PolicyChange change(@Nullable Statement before, @Nullable Statement after) {
        var section = after != null ? after.section() : before != null ? before.section() : "";
        return new PolicyChange(section, before == null ? null : before.text(), after == null ? null : after.text());
    }

    private static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::text).toList();
    }
}
