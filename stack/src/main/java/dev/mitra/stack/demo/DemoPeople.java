package dev.mitra.stack.demo;

import dev.mitra.stack.people.Address;
import dev.mitra.stack.people.Company;
import dev.mitra.stack.people.EndCustomer;

/// The invented firms of the demo.
final class DemoPeople {

    static final Company SUNDARAYA = new Company(
            "PT Sundaraya Lisensi",
            "Dewi Anggraini",
            "new@sundaraya.example",
            "https://www.sundaraya.example",
            new Address("Jalan Kenanga 21", "Jakarta", "", "10310", "ID"),
            "id");

    static final Company LONESTAR = new Company(
            "Lonestar Licences LLC",
            "Harper Quinn",
            "established@lonestar-licences.example",
            "https://www.lonestar-licences.example",
            new Address("400 Congress Avenue", "Austin", "TX", "78701", "US"),
            "en");

    static final Company FJORDBYTE = new Company(
            "Fjordbyte AS",
            "Ingrid Solheim",
            "overdue@fjordbyte.example",
            "https://www.fjordbyte.example",
            new Address("Bryggen 9", "Bergen", "", "5003", "NO"),
            "en");

    static final EndCustomer CONTOH = new EndCustomer(
            "PT Contoh Nusantara",
            "Ayu Lestari",
            "ayu@contoh-nusantara.example",
            new Address("Jalan Melati 7", "Bandung", "", "40115", "ID"),
            "id");

    static final EndCustomer CACTUS = new EndCustomer(
            "Cactus Ridge Logistics",
            "Morgan Bell",
            "morgan@cactusridge.example",
            new Address("88 Mesa Road", "Portland", "OR", "97201", "US"),
            "en");

    static final EndCustomer NORDVIK = new EndCustomer(
            "Nordvik Shipping AS",
            "Lars Nordvik",
            "lars@nordvik-shipping.example",
            new Address("Havnegata 3", "Trondheim", "", "7010", "NO"),
            "en");

    private DemoPeople() {}
}
