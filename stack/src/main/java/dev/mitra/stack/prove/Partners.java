package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Settings;
import dev.mitra.stack.people.Address;
import dev.mitra.stack.people.Company;
import dev.mitra.stack.people.Programme;
import dev.mitra.stack.people.Registration;
import java.util.List;
import java.util.stream.IntStream;

/// The resellers of a proof, half of them in Texas, half abroad.
record Partners(Settings settings, LogIn logIn) {

    List<LogIn.Person> join(int count) {
        return IntStream.range(0, count).mapToObj(this::joinAs).toList();
    }

    private LogIn.Person joinAs(int number) {
        var domain = "partner" + number + ".example";
        var address = number % 2 == 0
                ? new Address(number + " Congress Avenue", "Austin", "TX", "78701", "US")
                : new Address("Jalan Kenanga " + number, "Jakarta", "", "10310", "ID");
        var company = new Company(
                "Partner " + number + " Ltd",
                "Person " + number,
                "buyer@" + domain,
                "https://www." + domain,
                address,
                "en");
        var person = new Registration(settings, logIn)
                .of(company.email(), company.person(), company.language(), DemoStaff.PASSWORD);
        return new Programme(logIn).join(company, person);
    }
}
