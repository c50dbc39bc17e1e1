package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mitra.kernel.TypeId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagingAListTest {

    private static final PageRequest.Key KEY =
            new PageRequest.Key(Instant.parse("2026-02-28T08:00:00.123456Z"), UUID.randomUUID());

    @Test
    void a_cursor_brings_back_the_last_key_to_the_microsecond() {
        assertThat(PageRequest.of(1, cursor()).after()).hasValue(KEY);
    }

    @Test
    void a_list_by_text_pages_too() {
        var page = PageRequest.of(1, null).pageByText(List.of("TAB-NET-DEV-SB", "TAB-NET-SITE-SB"), sku -> sku);
        assertThat(page.data()).containsExactly("TAB-NET-DEV-SB");
        assertThat(PageRequest.of(1, page.nextCursor()).afterText()).hasValue("TAB-NET-DEV-SB");
    }

    @Test
    void a_list_by_id_pages_too_and_refuses_the_cursor_of_other_things() {
        var id = UUID.randomUUID();
        var page = PageRequest.of(1, null).pageByText(List.of(id, id), one -> TypeId.format("ord", one));
        var next = PageRequest.of(1, page.nextCursor());
        assertThat(next.afterId("ord", one -> one)).hasValue(id);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> next.afterId("inv", one -> one))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
    }

    @Test
    void the_last_page_has_no_cursor_also_when_it_is_full() {
        assertThat(PageRequest.of(2, null).page(List.of("a", "b"), _ -> KEY).nextCursor())
                .isNull();
        assertThat(PageRequest.of(null, "").after()).isEmpty();
    }

    @Test
    void a_cursor_with_one_changed_character_is_refused() {
        var good = cursor();
        for (int place = 0; place < good.length() - 1; place++) {
            var other = good.charAt(place) == 'A' ? 'B' : 'A';
            var bad = good.substring(0, place) + other + good.substring(place + 1);
            assertThatExceptionOfType(Problem.class)
                    .as(bad)
                    .isThrownBy(() -> PageRequest.of(1, bad).after())
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(CommonProblem.INVALID_CURSOR));
        }
    }

    @Test
    void a_cursor_of_another_kind_of_list_is_refused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> PageRequest.of(1, cursor()).afterText());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201, Integer.MAX_VALUE})
    void a_limit_out_of_range_is_refused(int limit) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> PageRequest.of(limit, null));
    }

    private static String cursor() {
        var page = PageRequest.of(1, null).page(List.of("a", "b"), _ -> KEY);
        return Objects.requireNonNull(page.nextCursor());
    }
}
