package dev.mitra.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds what a running service exports against its page of docs/reference/metrics. Only Mitra's own metrics stand
/// there, and not their values or the values of their tags.
public final class MetricsReference {

    private static final Pattern HELP = Pattern.compile("# HELP (mitra_\\w+) ?(.*)");
    private static final Pattern TYPE = Pattern.compile("# TYPE (mitra_\\w+) (\\w+)");
    private static final Pattern SERIES = Pattern.compile("(mitra_\\w+)\\{([^}]*)}.*");
    private static final Pattern PLATFORM = Pattern.compile("\\| `(http|agroal|jvm|process)_");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TAG = Pattern.compile("(\\w+)=\"");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private MetricsReference() {}

    private static final class Family {
        String help = "";
        String type = "";
        final TreeSet<String> tags = new TreeSet<>();
    }

    /// What the platform exports besides, and alerts and dashboards may name, stands in docs/reference/metrics.md.
    ///
    /// @param get reads a path; `/q/metrics` repeatedly, until what is looked at now and then has been
    public static void check(String service, UnaryOperator<String> get) {
        // requests are counted once there was one
        var _ = get.apply("/v1/");
        Supplier<String> scrape = () -> get.apply("/q/metrics");
        var file = new Reference("metrics/" + service + ".md");
        if (Reference.updates()) {
            Await.within(PATIENCE, () -> scrape.get().contains("mitra_reader_lag_seconds"));
            file.write(page(service, scrape.get()));
        } else if (!Await.within(PATIENCE, () -> file.committed().equals(page(service, scrape.get())))) {
            throw file.stale(page(service, scrape.get()));
        }
        var missing = new TreeSet<String>();
        if (!Await.within(PATIENCE, () -> {
            missing.clear();
            var scraped = scrape.get();
            platform().stream().filter(name -> !scraped.contains("\n" + name)).forEach(missing::add);
            return missing.isEmpty();
        })) {
            throw new AssertionError(service + " does not export " + missing + " of docs/reference/metrics.md");
        }
    }

    /// `a_count`, `_sum` names a_count and a_sum.
    private static List<String> platform() {
        var names = new ArrayList<String>();
        for (var line : new Reference("metrics.md").committed().lines().toList()) {
            if (PLATFORM.matcher(line).lookingAt()) {
                NAME.matcher(line.split("\\|")[1])
                        .results()
                        .map(name -> name.group(1))
                        .map(name -> name.startsWith("_") ? names.getLast().replaceFirst("_[a-z]+$", name) : name)
                        .forEach(names::add);
            }
        }
        return names;
    }

    static String page(String service, String scraped) {
        var page = new StringBuilder(
                "# Metrics of %s%n%nWritten by the service itself. What they have in common: [metrics](../metrics.md).%n%n"
                        .formatted(service));
        page.append("| Metric | Type | Tags | |\n|---|---|---|---|\n");
        families(scraped)
                .forEach((name, family) -> page.append("| `%s` | %s | %s | %s |%n"
                        .formatted(name, family.type, String.join(", ", family.tags), family.help)));
        return page.toString();
    }

    private static Map<String, Family> families(String scraped) {
        var families = new TreeMap<String, Family>();
        for (var line : scraped.lines().toList()) {
            var help = HELP.matcher(line);
            var type = TYPE.matcher(line);
            var series = SERIES.matcher(line);
            if (help.matches()) {
                families.computeIfAbsent(help.group(1), _ -> new Family()).help =
                        help.group(2).strip();
            } else if (type.matches()) {
                families.computeIfAbsent(type.group(1), _ -> new Family()).type = type.group(2);
            } else if (series.matches()) {
                var family = familyOf(families, series.group(1));
                var tag = TAG.matcher(series.group(2));
                while (family != null && tag.find()) {
                    if (!tag.group(1).equals("le")) {
                        family.tags.add(tag.group(1));
                    }
                }
            }
        }
        return families;
    }

    private static @Nullable Family familyOf(Map<String, Family> families, String series) {
        var exact = families.get(series);
        return exact != null ? exact : families.get(series.replaceFirst("_(bucket|count|sum|max)$", ""));
    }
}
