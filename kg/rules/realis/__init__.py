"""How real a clause is: whether it is denied, what modality it has, whose claim it is, when it holds."""
