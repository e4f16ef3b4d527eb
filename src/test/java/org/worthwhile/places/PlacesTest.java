package org.worthwhile.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.places.Within.INSIDE;
import static org.worthwhile.places.Within.PARTLY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** Who lives where: names old and new, what lies in what, and which areas follow from it. */
class PlacesTest {

    private static final Path RULES = Path.of("rules");
    private static final List<RulesFault> FAULTS = new ArrayList<>();
    private static final Places PLACES = Places.read(RulesFolder.at(RULES), FAULTS);

    private static LocalAuthority home(String name) {
        return PLACES.find(name).orElseThrow(() -> new AssertionError(name + " is not found"));
    }

    private static List<LocalAuthority> all() {
        return PLACES.names().stream().map(PlacesTest::home).toList();
    }

    @Test
    void everyRowReads() throws Exception {
        assertThat(FAULTS).isEmpty();
        List<String> rows = Files.readAllLines(RULES.resolve(Register.FILE));
        List<Register.Row> read = Register.read(RulesFolder.at(RULES), new ArrayList<>());
        assertThat(read).hasSize(rows.size() - 1);
        for (Register.Row row : read) {
            assertThat(rows.get(row.line() - 1)).as(row.name()).contains(row.name());
            assertThat(PLACES.knows(row.officialName())).as(row.officialName()).isTrue();
            if (row.code() != null && !row.combined()) {
                assertThat(PLACES.find(row.code()).map(LocalAuthority::officialName)).contains(row.officialName());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Bolton, Bolton", "bolton, Bolton", "BOLTON COUNCIL, Bolton", "Bolton Metropolitan Borough Council, Bolton",
        "E08000001, Bolton", "e08000001, Bolton", "St Helens, St. Helens", "St. Helens, St. Helens",
        "Hull, Kingston upon Hull", "kingston-upon-hull, Kingston upon Hull", "Bristol, City of Bristol",
        "Hammersmith & Fulham, Hammersmith and Fulham", "Kings Lynn & West Norfolk, King's Lynn and West Norfolk",
        "King’s Lynn and West Norfolk, King's Lynn and West Norfolk", "Edinburgh, City of Edinburgh",
        "Glasgow, Glasgow City", "Western Isles, Eilean Siar", "Caerdydd, Cardiff", "Ynys Môn, Isle of Anglesey",
        "ynys mon, Isle of Anglesey", "Vale of Glamorgan, The Vale of Glamorgan", "Rhondda Cynon Taff, Rhondda Cynon Taf",
        "Durham, County Durham", "Shepway, Folkestone and Hythe", "'Newry, Mourne and Down', 'Newry, Mourne and Down'",
        "Bournemouth Christchurch and Poole, 'Bournemouth, Christchurch and Poole'", "Southend-on-Sea City Council, Southend-on-Sea",
        "E08000038, Barnsley", "E08000039, Sheffield", "E08000019, Sheffield", "  Luton , Luton",
    })
    void anAuthorityIsFoundByAllItsNames(String name, String found) {
        assertThat(PLACES.find(name).map(LocalAuthority::name)).contains(found);
    }

    @Test
    void aNameThatTwoHaveHadMeansTheOneThatStillExists() {
        assertThat(home("Somerset").code()).isEqualTo("E06000066");
        assertThat(home("Somerset County Council").code()).isEqualTo("E10000027");
        assertThat(home("North Yorkshire").code()).isEqualTo("E06000065");
        assertThat(home("Buckinghamshire").former()).isFalse();
        assertThat(home("Dorset").former()).isFalse();
    }

    @Test
    void aCombinedAuthorityIsNobodysCouncil() {
        assertThat(PLACES.find("Greater Manchester")).isEmpty();
        assertThat(PLACES.find("West Midlands")).isEmpty();
        assertThat(PLACES.knows("Greater Manchester")).isTrue();
        assertThat(PLACES.combinedAuthority("greater manchester combined authority")).contains("Greater Manchester");
        assertThat(PLACES.combinedAuthority("E47000014")).contains("North East");
        assertThat(PLACES.combinedAuthority("London")).contains("Greater London");
        assertThat(PLACES.combinedAuthority("Bolton")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "", "Newcastle", "City of", "E08999999", "Avon"})
    void whatIsInNoRegisterIsNotFound(String name) {
        assertThat(PLACES.find(name)).isEmpty();
        assertThat(PLACES.knows(name)).isFalse();
        assertThat(PLACES.within(home("Bolton"), name)).isEqualTo(PARTLY);
        assertThat(PLACES.couldBeIn(name, "england", null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Bolton, Bolton, INSIDE", "Bolton, Bury, OUTSIDE",
        "Taunton Deane, Somerset, INSIDE", "Somerset, Taunton Deane, PARTLY", "Taunton Deane, Somerset West and Taunton, INSIDE",
        "Bolsover, Derbyshire, INSIDE", "Derbyshire, Bolsover, PARTLY", "Bolsover, Nottinghamshire, OUTSIDE",
        "Derby, Derbyshire, OUTSIDE", "Nottingham, Nottinghamshire, OUTSIDE",
        "Cumberland, Cumbria, INSIDE", "Cumbria, Cumberland, PARTLY", "Carlisle, Cumberland, INSIDE",
        "Carlisle, Westmorland and Furness, OUTSIDE", "Corby, North Northamptonshire, INSIDE",
        "Northamptonshire, West Northamptonshire, PARTLY", "Somerset, Somerset County Council, INSIDE",
        "Somerset County Council, Somerset, INSIDE", "Aylesbury Vale, Buckinghamshire, INSIDE",
        "Bournemouth, 'Bournemouth, Christchurch and Poole', INSIDE", "Christchurch, Dorset, OUTSIDE",
        "'Bournemouth, Christchurch and Poole', Bournemouth, PARTLY", "Forest Heath, Suffolk, INSIDE", "Forest Heath, Surrey, OUTSIDE",
        "Bolton, Greater Manchester, INSIDE", "Bolsover, East Midlands, INSIDE", "Blackpool, Lancashire, OUTSIDE",
        "Blackpool, Lancashire Combined County Authority, INSIDE", "Sunderland, North East, INSIDE", "Newcastle upon Tyne, North of Tyne, INSIDE",
        "Sunderland, North of Tyne, OUTSIDE", "Castlereagh, Belfast, PARTLY", "Antrim, Antrim and Newtownabbey, INSIDE",
        "Belfast, Lisburn and Castlereagh, OUTSIDE",
    })
    void onePlaceLiesInAnotherWhereAllOfItDoes(String home, String wanted, Within within) {
        assertThat(PLACES.within(home(home), wanted)).isEqualTo(within);
    }

    @Test
    void everyAuthorityLiesInItselfItsCountyItsSuccessorAndItsCombinedAuthority() {
        for (LocalAuthority authority : all()) {
            assertThat(PLACES.within(authority, authority.officialName())).as(authority.name()).isEqualTo(INSIDE);
            if (authority.county() != null) {
                assertThat(PLACES.within(authority, authority.county())).as(authority.name()).isEqualTo(INSIDE);
            }
            boolean divided = authority.replacedBy().size() > 1 || authority.type().equals("County");
            for (String successor : authority.replacedBy()) {
                assertThat(PLACES.within(authority, successor)).as(authority.name()).isIn(divided ? PARTLY : INSIDE, INSIDE);
                assertThat(PLACES.within(home(successor), authority.officialName())).as(authority.name()).isIn(PARTLY, INSIDE);
            }
            if (authority.combinedAuthority() != null) {
                assertThat(PLACES.combinedAuthorities()).contains(authority.combinedAuthority());
            }
        }
    }

    @Test
    void everyAuthorityOfEnglandHasARegionAndNoOtherHas() {
        for (LocalAuthority authority : all()) {
            assertThat(authority.region() != null).as(authority.name()).isEqualTo(authority.nation().equals("england"));
            if (authority.county() != null && !authority.former()) {
                assertThat(authority.region()).as(authority.name()).isEqualTo(home(authority.county()).region());
            }
        }
        assertThat(home("Bolton").region()).isEqualTo("north-west");
        assertThat(home("Luton").region()).isEqualTo("east-of-england");
        assertThat(home("Lincolnshire").region()).isEqualTo("east-midlands");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Greater Manchester | Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan",
        "South Yorkshire | Barnsley, Doncaster, Rotherham, Sheffield",
        "West Yorkshire | Bradford, Calderdale, Kirklees, Leeds, Wakefield",
        "Liverpool City Region | Halton, Knowsley, Liverpool, Sefton, St. Helens, Wirral",
        "Tees Valley | Darlington, Hartlepool, Middlesbrough, Redcar and Cleveland, Stockton-on-Tees",
        "West Midlands | Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton",
        "West of England | Bath and North East Somerset, City of Bristol, South Gloucestershire",
        "North East | County Durham, Gateshead, Newcastle upon Tyne, North Tyneside, Northumberland, South Tyneside, Sunderland",
        "York and North Yorkshire | North Yorkshire, York",
        "Hull and East Yorkshire | East Riding of Yorkshire, Kingston upon Hull",
        "Greater Lincolnshire | Lincolnshire, North East Lincolnshire, North Lincolnshire",
        "East Midlands | Derby, Derbyshire, Nottingham, Nottinghamshire",
        "Cambridgeshire and Peterborough | Cambridgeshire, Peterborough",
        "Devon and Torbay | Devon, Torbay",
        "Lancashire | Blackburn with Darwen, Blackpool, Lancashire",
        "Cheshire and Warrington | Cheshire East, Cheshire West and Chester, Warrington",
        "Cumbria | Cumberland, Westmorland and Furness",
        "Sussex and Brighton | Brighton and Hove, East Sussex, West Sussex",
        "Hampshire and the Solent | Hampshire, Isle of Wight, Portsmouth, Southampton",
    })
    void theMembersOfACombinedAuthority(String name, String members) {
        assertThat(PLACES.combinedAuthorities()).contains(name);
        assertThat(all().stream()
                .filter(authority -> name.equals(authority.combinedAuthority()))
                .filter(authority -> !authority.former() && authority.county() == null)
                .map(LocalAuthority::name))
                .containsExactlyInAnyOrder(members.split(", "));
    }

    @Test
    void londonHasItsBoroughsAndNoOtherCombinedAuthorityIsKnown() {
        assertThat(all().stream().filter(authority -> "Greater London".equals(authority.combinedAuthority()))).hasSize(33);
        assertThat(PLACES.combinedAuthorities()).hasSize(20).doesNotContain("North of Tyne");
    }

    @Test
    void aDistrictTakesItsCountysCombinedAuthorityAndAFormerAuthorityItsSuccessors() {
        assertThat(home("Bolsover").combinedAuthority()).isEqualTo("East Midlands");
        assertThat(home("Burnley").combinedAuthority()).isEqualTo("Lancashire");
        assertThat(home("Harrogate").combinedAuthority()).isEqualTo("York and North Yorkshire");
        assertThat(home("Copeland").combinedAuthority()).isEqualTo("Cumbria");
        assertThat(home("Luton").combinedAuthority()).isNull();
        assertThat(home("Cardiff").combinedAuthority()).isNull();
    }

    @Test
    void whereTheAuthorityIsNotKnownNationAndCombinedAuthorityCanRuleAPlaceOut() {
        assertThat(PLACES.couldBeIn("Taunton Deane", null, null)).isTrue();
        assertThat(PLACES.couldBeIn("Taunton Deane", "england", null)).isTrue();
        assertThat(PLACES.couldBeIn("Taunton Deane", "wales", null)).isFalse();
        assertThat(PLACES.couldBeIn("Bolsover", "england", "East Midlands")).isTrue();
        assertThat(PLACES.couldBeIn("Bolsover", null, "Greater Manchester")).isFalse();
        assertThat(PLACES.couldBeIn("Sunderland", "england", "North East Combined Authority")).isTrue();
        assertThat(PLACES.couldBeIn("Blackpool", "england", "Lancashire")).isTrue();
    }

    @Test
    void everyAreaHasItsWords() {
        assertThat(PLACES.areas()).containsExactlyInAnyOrder(
                "clld-target", "connect-to-work", "nhs-board", "ips-primary-care", "jobs-guarantee", "local-growth-fund", "talent-match",
                "local-supported-employment", "inactivity-trailblazer", "youth-guarantee-trailblazer", "jobcentre-pathways");
        for (String name : PLACES.areas()) {
            Area area = PLACES.area(name);
            assertThat(area.name()).isEqualTo(name);
            assertThat(area.question().values()).as(name).allMatch(question -> question.endsWith("?"));
            assertThat(area.says().keySet()).as(name).containsExactlyInAnyOrder("yes", "no");
            area.sources().forEach(source -> assertThat(source.url()).as(source.name()).startsWith("https://"));
        }
        assertThat(PLACES.area("atlantis")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Sheffield, local-growth-fund, INSIDE", "Bolsover, local-growth-fund, INSIDE", "Luton, local-growth-fund, OUTSIDE",
        "Cambridge, local-growth-fund, OUTSIDE", "Cardiff, local-growth-fund, OUTSIDE",
        "Sheffield, connect-to-work, INSIDE", "Taunton Deane, connect-to-work, INSIDE", "Powys, connect-to-work, INSIDE",
        "Cardiff, connect-to-work, PARTLY", "Fife, connect-to-work, OUTSIDE",
        "Bolton, jobs-guarantee, INSIDE", "Cardiff, jobs-guarantee, INSIDE", "Fife, jobs-guarantee, PARTLY",
        "Thurrock, jobs-guarantee, PARTLY", "Leeds, jobs-guarantee, OUTSIDE", "Belfast, jobs-guarantee, OUTSIDE",
        "Camden, youth-guarantee-trailblazer, INSIDE", "Bolton, youth-guarantee-trailblazer, PARTLY", "Leeds, youth-guarantee-trailblazer, OUTSIDE",
        "Denbighshire, inactivity-trailblazer, INSIDE", "Gateshead, inactivity-trailblazer, INSIDE", "Cardiff, inactivity-trailblazer, OUTSIDE",
        "Sunderland, clld-target, PARTLY", "Luton, clld-target, PARTLY", "Cardiff, clld-target, OUTSIDE",
        "Kirklees, local-supported-employment, INSIDE", "Leeds, local-supported-employment, PARTLY",
        "Camden, nhs-board, INSIDE", "Leeds, nhs-board, PARTLY", "Cardiff, nhs-board, OUTSIDE",
        "Elmbridge, ips-primary-care, INSIDE", "Ealing, ips-primary-care, PARTLY", "Sheffield, talent-match, INSIDE",
        "Leeds, jobcentre-pathways, PARTLY", "Bolton, atlantis, PARTLY",
    })
    void anAreaFollowsFromTheHomeWhereItsListIsKnown(String home, String area, Within within) {
        assertThat(PLACES.inArea(home(home), area)).isEqualTo(within);
    }

    @Test
    void theNationAloneCanRuleAnAreaOut() {
        assertThat(PLACES.areaCouldBeIn("connect-to-work", "wales")).isTrue();
        assertThat(PLACES.areaCouldBeIn("connect-to-work", "scotland")).isFalse();
        assertThat(PLACES.areaCouldBeIn("connect-to-work", null)).isTrue();
        assertThat(PLACES.areaCouldBeIn("local-growth-fund", "northern-ireland")).isFalse();
    }

    @Test
    void namesAreSorted() {
        assertThat(List.copyOf(PLACES.names())).isEqualTo(List.copyOf(new TreeSet<>(PLACES.names()))).contains("Bolton", "Taunton Deane");
    }
}
