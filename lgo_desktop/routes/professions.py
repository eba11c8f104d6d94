"""Which regulator answers for which profession?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from lgo_desktop.case.vocabulary import Profession
from lgo_desktop.routes.finding import Door

_SOCIAL_WORKERS = frozenset({Profession.SOCIAL_WORKER})
ANSWERS_FOR: Mapping[Door, frozenset[Profession]] = MappingProxyType(
    {
        Door.SOCIAL_WORK_ENGLAND: _SOCIAL_WORKERS,
        Door.SOCIAL_CARE_WALES: _SOCIAL_WORKERS,
        Door.SCOTTISH_SOCIAL_SERVICES_COUNCIL: _SOCIAL_WORKERS,
        Door.NORTHERN_IRELAND_SOCIAL_CARE_COUNCIL: _SOCIAL_WORKERS,
        Door.HCPC: frozenset(
            {
                Profession.PSYCHOLOGIST,
                Profession.OCCUPATIONAL_THERAPIST,
                Profession.HEALTH_PROFESSIONAL,
            }
        ),
        Door.NMC: frozenset({Profession.NURSE}),
        Door.GMC: frozenset({Profession.DOCTOR}),
        Door.TRA: frozenset({Profession.TEACHER}),
        Door.GDC: frozenset({Profession.DENTIST}),
        Door.GPHC: frozenset({Profession.PHARMACIST}),
        Door.GOC: frozenset({Profession.OPTICIAN}),
        Door.GOSC: frozenset({Profession.OSTEOPATH}),
        Door.GCC: frozenset({Profession.CHIROPRACTOR}),
        Door.SRA: frozenset({Profession.SOLICITOR}),
        Door.BSB: frozenset({Profession.BARRISTER}),
        Door.CILEX_REGULATION: frozenset({Profession.LEGAL_EXECUTIVE}),
    }
)
"""The professions by the door of their regulator."""
