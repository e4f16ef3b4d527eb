package org.worthwhile.household;

/** The nation where the household lives: it decides income tax bands and which help hangs on Universal Credit. */
public enum Nation {
    ENGLAND, SCOTLAND, WALES, NORTHERN_IRELAND
}
