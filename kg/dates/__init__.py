"""What a date in words amounts to: "14 febbraio 2018", "due anni fa", "negli anni Ottanta", "dal 2010 al 2015"."""

from kg.dates.dateline import Dateline, dateline_of, full_date
from kg.dates.value import date_value, joint_value

__all__ = ["Dateline", "date_value", "dateline_of", "full_date", "joint_value"]
