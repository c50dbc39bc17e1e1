package dev.mitra.billing.arrears.app;

import dev.mitra.billing.arrears.ArrearsBook;
import dev.mitra.billing.receipt.app.UseCredit;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Every day, from the midnight in the vendor's zone: what has become overdue, who is in arrears with it.
@ApplicationScoped
class ArrearsJob implements Job {

    private final ArrearsBook book;
    private final UseCredit useCredit;
    private final TellOverdue tellOverdue;
    private final JudgeArrears judgeArrears;

    ArrearsJob(ArrearsBook book, UseCredit useCredit, TellOverdue tellOverdue, JudgeArrears judgeArrears) {
        this.book = book;
        this.useCredit = useCredit;
        this.tellOverdue = tellOverdue;
        this.judgeArrears = judgeArrears;
    }

    @Override
    public String name() {
        return "arrears";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        var day = period.firstDay();
        payWithCredit(day);
        boolean more = true;
        while (more) {
            more = tellOverdue.batch(day);
        }
        QuarkusTransaction.requiringNew()
                .call(() -> book.concerned(day))
                .forEach(reseller -> judgeArrears.judge(reseller, day));
    }

    private void payWithCredit(LocalDate day) {
        QuarkusTransaction.requiringNew()
                .call(() -> book.owing(day))
                .forEach((reseller, currencies) ->
                        currencies.forEach(currency -> useCredit.forOverdue(reseller, currency, day)));
    }
}
