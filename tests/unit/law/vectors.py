"""Limits that were worked out by hand: rule, start, options, last day."""

from __future__ import annotations

from datetime import date

from lgo_desktop.law.limits import Clarification, Options

EXTENDED = Options(extended=True)
NINE_DAYS = (Clarification(date(2026, 11, 12), date(2026, 11, 20)),)
FIVE_DAYS = (Clarification(date(2026, 12, 1), date(2026, 12, 5)),)
TODAY = date(2026, 11, 24)
NONE = Options()

# The vectors of the dossier: rule, start, options, last day.
VECTORS = {
    "V1": ("dp_access", date(2026, 11, 24), NONE, date(2026, 12, 24)),
    "V2": ("dp_access", date(2026, 11, 25), NONE, date(2026, 12, 29)),
    "V3": ("dp_rectification", date(2026, 12, 26), NONE, date(2027, 1, 26)),
    "V4": ("dp_other", date(2027, 1, 31), NONE, date(2027, 3, 1)),
    "V5": ("dp_access", date(2028, 1, 31), NONE, date(2028, 2, 29)),
    "V6": ("dp_access", date(2027, 2, 26), NONE, date(2027, 3, 30)),
    "V7": ("dp_access", date(2026, 12, 1), NONE, date(2027, 1, 4)),
    "V8": ("dp_access", date(2026, 9, 3), NONE, date(2026, 10, 5)),
    "V9": ("dp_access", date(2027, 3, 31), NONE, date(2027, 4, 30)),
    "V10": ("dp_access", date(2026, 11, 25), EXTENDED, date(2027, 2, 25)),
    "V11": ("dp_rectification", date(2026, 11, 30), EXTENDED, date(2027, 3, 1)),
    "V12": (
        "dp_access",
        date(2026, 11, 2),
        Options(id_received=date(2026, 11, 16)),
        date(2026, 12, 16),
    ),
    "V13": (
        "dp_access",
        date(2026, 11, 2),
        Options(clarifications=NINE_DAYS),
        date(2026, 12, 11),
    ),
    "V14": (
        "dp_access",
        date(2026, 11, 27),
        Options(clarifications=FIVE_DAYS),
        date(2027, 1, 4),
    ),
    "V15": (
        "dp_access",
        date(2026, 11, 2),
        Options(extended=True, clarifications=NINE_DAYS),
        date(2027, 2, 11),
    ),
    "V16": ("dp_access", date(2027, 11, 27), NONE, date(2027, 12, 29)),
    "V17": ("dp_rectification", date(2026, 11, 2), NONE, date(2026, 12, 2)),
    "I-a": ("dp_access", date(2027, 1, 1), NONE, date(2027, 2, 1)),
    "I-a of 2026": ("dp_access", date(2026, 1, 1), NONE, date(2026, 2, 2)),
    "I-b": ("dp_access", date(2024, 11, 25), NONE, date(2024, 12, 27)),
    "I-c": ("dp_access", date(2025, 1, 31), NONE, date(2025, 2, 28)),
    "A1": ("s164a_acknowledgement", date(2026, 11, 20), NONE, date(2026, 12, 21)),
    "A2": ("s164a_acknowledgement", date(2026, 11, 26), NONE, date(2026, 12, 29)),
    "A3": ("s164a_acknowledgement", date(2026, 11, 22), NONE, date(2026, 12, 22)),
    "B1, three months": ("ico_three_months", date(2026, 11, 25), NONE, date(2027, 2, 25)),
    "B1, tribunal": ("s166", date(2026, 11, 25), NONE, date(2027, 6, 22)),
    "F1": ("foi", date(2026, 11, 25), NONE, date(2026, 12, 24)),
    "a fee": (
        "dp_access",
        date(2026, 11, 2),
        Options(fee_paid=date(2026, 11, 9)),
        date(2026, 12, 9),
    ),
    "Ombudsman": ("lgsco", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "children, one year": ("children_complaint", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "children, again": ("children_resubmission", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "children, 5 days": ("children_panel_report", date(2026, 11, 23), NONE, date(2026, 11, 30)),
    "children, 10 days": ("children_stage1", date(2026, 11, 23), NONE, date(2026, 12, 7)),
    "children, 15 days": ("children_panel_response", date(2026, 11, 23), NONE, date(2026, 12, 14)),
    "children, 20 days": ("children_stage1", date(2026, 11, 23), EXTENDED, date(2026, 12, 21)),
    "children, 20 days to ask": (
        "children_panel_request",
        date(2026, 11, 23),
        NONE,
        date(2026, 12, 21),
    ),
    "children, 25 days": ("children_stage2", date(2026, 11, 23), NONE, date(2026, 12, 30)),
    "children, 30 days": ("children_panel", date(2026, 11, 23), NONE, date(2027, 1, 7)),
    "children, 65 days": ("children_stage2", date(2026, 11, 23), EXTENDED, date(2027, 2, 25)),
    "health, one year": ("phso_nhs", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "government": ("phso_government", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "Wales": ("psow", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "Wales, review": ("psow_review", date(2026, 11, 23), NONE, date(2026, 12, 21)),
    "Scotland": ("spso", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "Northern Ireland": ("nipso", date(2026, 3, 31), NONE, date(2026, 9, 30)),
    "health, review": ("phso_review", date(2026, 11, 24), NONE, date(2027, 2, 23)),
    "own lawyer": ("legal_ombudsman", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "own lawyer, last reply": (
        "legal_ombudsman_reply",
        date(2026, 11, 24),
        NONE,
        date(2027, 5, 23),
    ),
    "own lawyer, answer": ("legal_ombudsman_lawyer", date(2026, 11, 24), NONE, date(2027, 1, 19)),
    "special needs, discrimination": (
        "send_discrimination",
        date(2026, 11, 24),
        NONE,
        date(2027, 5, 23),
    ),
    "corporate, one year": ("corporate_complaint", date(2023, 9, 24), NONE, date(2024, 9, 23)),
    "adult care, one year": ("adult_care_complaint", date(2023, 9, 24), NONE, date(2024, 9, 24)),
    "adult care, six months": ("adult_care", date(2026, 11, 24), NONE, date(2027, 5, 23)),
    "special needs": ("send_appeal", date(2026, 10, 1), NONE, date(2026, 12, 1)),
    "special needs, certificate": (
        "send_appeal",
        date(2026, 10, 1),
        Options(mediation_certificate=date(2026, 11, 20)),
        date(2026, 12, 20),
    ),
    "special needs, early certificate": (
        "send_appeal",
        date(2026, 10, 1),
        Options(mediation_certificate=date(2026, 10, 5)),
        date(2026, 12, 1),
    ),
    "police": ("iopc_review", date(2026, 4, 1), NONE, date(2026, 4, 29)),
    "corporate, known acknowledgement": (
        "corporate_stage1",
        date(2026, 11, 24),
        Options(acknowledged=date(2026, 11, 25)),
        date(2026, 12, 9),
    ),
    "corporate, no acknowledgement": (
        "corporate_stage1",
        date(2026, 11, 24),
        NONE,
        date(2026, 12, 15),
    ),
    "corporate, second stage": (
        "corporate_stage2",
        date(2026, 9, 1),
        Options(extended=True, acknowledged=date(2026, 9, 2)),
        date(2026, 10, 28),
    ),
    "review of a request for information": (
        "foi_review",
        date(2026, 11, 25),
        EXTENDED,
        date(2027, 1, 27),  # 4 January is a bank holiday in Scotland
    ),
    "six weeks": ("foi_ico", date(2026, 11, 24), NONE, date(2027, 1, 5)),
    "twelve weeks": ("council_twelve_weeks", date(2026, 11, 24), NONE, date(2027, 2, 16)),
    "regulator, contact": ("ico_complaint", date(2024, 8, 20), NONE, date(2024, 11, 20)),
    "human rights": ("human_rights_claim", date(2026, 11, 24), NONE, date(2027, 11, 23)),
    "judicial review": ("judicial_review", date(2026, 11, 24), NONE, date(2027, 2, 23)),
    "data protection claim": (
        "data_protection_claim",
        date(2026, 11, 24),
        NONE,
        date(2032, 11, 23),
    ),
}
