package dev.mitra.order.bulk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.ProblemCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingOrderFilesTest {

    private static final String HEADER = "reference,company,person,email,line1,city,country,language,sku,quantity\n";
    private static final String ROW = "R-1,A Ltd,Ann,ann@a.example,1 Main Street,Portland,US,en,TAB-NET-DEV-SB,2\n";

    @Test
    void rows_of_one_reference_belong_together() {
        assertThat(OrderFile.read(HEADER + ROW + ROW).get("R-1")).hasSize(2);
    }

    @Test
    void a_row_that_was_cut_off_is_no_row_with_fewer_columns() {
        refused(HEADER + "R-1,A Ltd,Ann,ann@a\n", OrderProblem.FILE_NOT_READABLE);
        refused(HEADER + ROW + "R-1,A Ltd,Ann,ann@a\n", OrderProblem.FILE_NOT_READABLE);
        refused(HEADER + ROW.replace("\n", ",more\n"), OrderProblem.FILE_NOT_READABLE);
    }

    @Test
    void characters_that_no_document_may_have_are_refused_in_a_table_too() {
        for (var character : new String[] {"\u0000", "\u202E"}) {
            refused(HEADER + ROW.replace("R-1", "R" + character + "1"), CommonProblem.FORBIDDEN_CHARACTER);
        }
    }

    private static void refused(String file, ProblemCode code) {
        assertThatThrownBy(() -> OrderFile.read(file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
