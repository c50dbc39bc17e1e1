package dev.mitra.web;

import dev.mitra.kernel.TypeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a caller asks of a list: `?limit=` and `?cursor=`. Rows are read after a key, never by offset, so that
/// a page stays right while rows are added.
///
/// ```java
/// var request = PageRequest.of(limit, cursor);
/// var rows = invoices.after(request.after(), request.fetch()); // order by created_at, id
/// return request.page(rows, row -> new PageRequest.Key(row.createdAt(), row.id().value()));
/// ```
///
/// @param limit rows on a page, 1 to 200, 50 when the caller does not say
public record PageRequest(int limit, @Nullable String cursor) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /// Where a page begins in a list ordered by time and id.
    public record Key(Instant at, UUID id) {}

    /// @throws Problem 400 when the limit is out of range
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int rows = limit == null ? USUAL : limit;
        if (rows < 1 || rows > MOST) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER).at("?limit", CommonProblem.INVALID_PARAMETER);
        }
        return new PageRequest(rows, cursor == null || cursor.isEmpty() ? null : cursor);
    }

    /// How many rows to read: one more than the page shows, which tells whether there is a next page.
    public int fetch() {
        return limit + 1;
    }

    /// The last key of the previous page; empty for the first page.
    ///
    /// @throws Problem 400 when the cursor is not one that a list ordered by time and id gave
    public Optional<Key> after() {
        return Optional.ofNullable(cursor).map(Cursors::key);
    }

    /// As [#after()], for a list ordered by a text, for example the SKU.
    public Optional<String> afterText() {
        return Optional.ofNullable(cursor).map(Cursors::text);
    }

    /// As [#after()], for a list ordered by an id, which is the time of what it names (UUIDv7).
    ///
    /// @param prefix of the id in its outer form, `ord`
    /// @throws Problem 400 when the cursor is of another list
    public <T> Optional<T> afterId(String prefix, Function<UUID, T> id) {
        return afterText().map(text -> TypeId.parse(prefix, text).map(id).orElseThrow(Cursors::refusal));
    }

    /// @param rows up to [#fetch()] rows in the list's order
    public <T> Page<T> page(List<T> rows, Function<T, Key> key) {
        return cut(rows, last -> Cursors.of(key.apply(last)));
    }

    public <T> Page<T> pageByText(List<T> rows, Function<T, String> key) {
        return cut(rows, last -> Cursors.of(key.apply(last)));
    }

    private <T> Page<T> cut(List<T> rows, Function<T, String> cursorAfter) {
        return rows.size() <= limit
                ? new Page<>(List.copyOf(rows), null)
                : new Page<>(List.copyOf(rows.subList(0, limit)), cursorAfter.apply(rows.get(limit - 1)));
    }
}
