package dev.mitra.reseller.knowledge.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.knowledge.Question;
import dev.mitra.testkit.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a search over many messages costs. A program, not a test: it fills a throwaway database by SQL and prints
/// for each search the median processor time that its PostgreSQL session took, from /proc (Linux), and the plan.
///
/// `java -cp ... dev.mitra.reseller.knowledge.db.SearchFigures 100000`, in the folder reseller-service.
public final class SearchFigures {

    private static final int PAGE = 51;
    private static final int RUNS = 101;

    private final Connection connection;
    private final Path scheduler;

    private SearchFigures(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            scheduler = Path.of("/proc", Integer.toString(row.getInt(1)), "schedstat");
        }
    }

    /// @param args how many messages, and whether plans are printed too
    public static void main(String[] args) throws SQLException, IOException {
        try (var server = PostgresServer.temporary()) {
            server.createDatabase("figures");
            try (var connection = server.connect("figures")) {
                ManyMessages.fill(connection, Integer.parseInt(args[0]));
                var figures = new SearchFigures(connection);
                for (var asked : questions().entrySet()) {
                    var statement = SearchStatement.of(asked.getValue(), PAGE);
                    figures.print(asked.getKey(), statement.sql(), statement.parameters(), args.length > 1);
                }
                var thread = UUID.fromString("00000000-0000-7000-8000-0000000003e8");
                figures.print("alike", MessageSearch.LIKE, List.of(thread, thread, 5), args.length > 1);
            }
        }
    }

    private static Map<String, Question> questions() {
        var reseller = new ResellerId(UUID.fromString("00000000-0000-7000-9000-000000000008"));
        var spring = Instant.parse("2024-03-01T00:00:00Z");
        var summer = Instant.parse("2024-06-01T00:00:00Z");
        var questions = new LinkedHashMap<String, Question>();
        questions.put("a rare name", words("name19990"));
        questions.put("a name of some dozens", words("name9000"));
        questions.put("a common word and a name", words("licence name4000"));
        questions.put("two words", words("laboratory evaluation"));
        questions.put("a phrase", words("\"terminal server\""));
        questions.put("an Indonesian phrase", words("\"kursi sekolah\""));
        questions.put("a word of almost half of all", words("licences"));
        questions.put("two common words, one without", words("licence school -payment"));
        questions.put("either of two", words("certificate or sertifikat"));
        questions.put("a common word of one partner", new Question("licence", reseller, null, null, null, null));
        questions.put("a phrase on a topic", new Question("\"seat licence\"", null, Topic.BILLING, null, null, null));
        questions.put("a word in a season", new Question("renewal", null, null, spring, summer, null));
        questions.put("a rare name in a season", new Question("name18000", null, null, spring, summer, null));
        questions.put("what nobody wrote", words("zymurgy"));
        return questions;
    }

    private static Question words(String words) {
        return new Question(words, null, null, null, null, null);
    }

    private void print(String name, String sql, List<Object> parameters, boolean plans) throws SQLException {
        var nanos = new long[RUNS];
        int rows = 0;
        for (int run = 0; run < RUNS; run++) {
            long before = processorNanos();
            rows = run(sql, parameters, null);
            nanos[run] = processorNanos() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-34s processor median %7.2f ms, p95 %7.2f ms, %d rows%n",
                name, nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6, rows);
        if (plans) {
            run("explain (analyze, costs off, timing off) " + sql, parameters, "  ");
        }
    }

    /// The statement is prepared by its driver after a few runs, as the service's are, and planned as they are.
    private int run(String sql, List<Object> parameters, @Nullable String printed) throws SQLException {
        try (var plan = connection.createStatement()) {
            plan.execute(MessageSearch.PLAN_BY_WORDS.replace("true", "false"));
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                var value = parameters.get(i) instanceof Instant at ? java.sql.Timestamp.from(at) : parameters.get(i);
                statement.setObject(i + 1, value);
            }
            int rows = 0;
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows++;
                    if (printed != null) {
                        System.out.println(printed + found.getString(1));
                    }
                }
            }
            return rows;
        }
    }

    private long processorNanos() {
        try {
            return Long.parseLong(Files.readString(scheduler).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
