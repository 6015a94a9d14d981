"""How many neurons and columns of a network are drawn in full; what needs no numpy, so that `check` starts quickly."""

MOST_WHOLE = 6  # neurons of a column that is drawn as a whole
MOST_WITH_NOTES = 5  # neurons of a column that leave room under each for the bias
MOST_COLUMNS_OF_SIX = 4  # of a network whose fuller columns do without; longer ones have no room for wider neurons
FIRST, LAST = 3, 2  # that a wider one shows in any case, beside those that matter
MOST_COLUMNS_OF_TWO_LINES = 5  # in deeper networks a crowded neuron has room for one number
MOST_COLUMNS_WITH_NOTES = 8  # in deeper networks no neuron has room for more than one number
