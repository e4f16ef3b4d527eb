package org.worthwhile.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.worthwhile.api.contract.AreaAllowanceJson;
import org.worthwhile.api.contract.CitationJson;
import org.worthwhile.api.contract.LocalHousingAllowanceAnswerJson;
import org.worthwhile.api.contract.NationJson;
import org.worthwhile.household.AreaRents;
import org.worthwhile.places.LocalRents;

/** The Local Housing Allowance of areas, as the contract writes it. */
final class AreaAllowances {

    private static final String PUBLICATION = "Universal Credit Local Housing Allowance rates, Department for Work and Pensions";

    private final LocalRents rents;
    private final LocalDate day;

    AreaAllowances(LocalRents rents, LocalDate day) {
        this.rents = rents;
        this.day = day;
    }

    LocalHousingAllowanceAnswerJson named(String part) {
        List<String> names = rents.namesWith(part);
        List<LocalRents.Entry> known = names.stream().map(name -> rents.on(name, day)).flatMap(Optional::stream).toList();
        LocalRents.Entry first = rents.first(names.isEmpty() ? rents.names().iterator().next() : names.get(0));
        LocalHousingAllowanceAnswerJson answer = new LocalHousingAllowanceAnswerJson()
                .areas(names.stream().map(this::area).toList())
                .from(known.stream().map(LocalRents.Entry::from).max(LocalDate::compareTo).orElse(null))
                .source(new CitationJson().text(PUBLICATION).url(known.isEmpty() ? first.source() : known.get(0).source()));
        if (names.isEmpty()) {
            String nearest = rents.nearest(part);
            answer.because("No area has this name." + (nearest == null ? "" : " Did you mean " + nearest + "?")).didYouMean(nearest);
        } else if (known.isEmpty()) {
            answer.because(noFiguresBefore(first.from(), "en"));
        }
        return answer;
    }

    private AreaAllowanceJson area(String name) {
        AreaAllowanceJson area = new AreaAllowanceJson()
                .name(name)
                .nation(NationJson.fromValue(rents.first(name).nation()));
        rents.on(name, day).map(LocalRents.Entry::rents).ifPresent(figures -> fill(area, figures));
        return area;
    }

    private static void fill(AreaAllowanceJson area, AreaRents figures) {
        area.shared(figures.shared().toPounds())
                .oneBedroom(figures.oneBedroom().toPounds())
                .twoBedrooms(figures.twoBedrooms().toPounds())
                .threeBedrooms(figures.threeBedrooms().toPounds())
                .fourBedrooms(figures.fourBedrooms().toPounds());
    }

    static String noFiguresBefore(LocalDate first, String language) {
        String day = Sentences.date(first, language);
        return language.equals("cy")
                ? "Nid oes gennym Lwfansau Tai Lleol cyn " + day + ". Mae angen y ffigur ar gyfer eich ardal arnom."
                : "We have no Local Housing Allowances from before " + day + ". We need the figure for your area.";
    }
}
