package dev.mitra.order.stock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingCatalogueFilesTest {

    private static final String ROW = CatalogueFiles.row(LocalDate.of(2026, 1, 5), "FILE-ONE", "100.00", 1, 0);

    @Test
    void a_row_that_was_cut_off_is_no_row_with_fewer_columns() {
        assertThat(CatalogueCsv.read(CatalogueFiles.HEADER + ROW)).hasSize(1);
        refused(ROW.substring(0, ROW.length() / 2), OrderProblem.FILE_NOT_READABLE);
    }

    @Test
    void characters_that_no_document_may_have_are_refused_in_a_table_too() {
        refused(ROW.replace("FILE-ONE", "FILE\u0000ONE"), CommonProblem.FORBIDDEN_CHARACTER);
    }

    private static void refused(String row, ProblemCode code) {
        assertThatThrownBy(() -> CatalogueCsv.read(CatalogueFiles.HEADER + row))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
