package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	1.617, -0.588, -0.434, 0.954, 0.599, -0.960, -0.226, 0.285,
	-0.937, -1.387, -0.209, -0.021, 0.102, -1.097, -0.043, -0.590,
	0.255, 0.016, -0.738, -0.549, -0.465, -0.448, 0.175, -0.161,
	0.229, -0.626, 0.054, 0.031, 0.568, -0.470, -0.037, -0.144,
	0.201, 0.046, -0.037, 0.162, 0.468, -0.213, -0.003, -0.102,
	0.561, -0.616, 0.857, 0.726, -0.953, -1.019, 0.839, 0.865,
	0.725, -0.649, -0.504, 0.882, 0.936, 0.681, -0.916, -0.784,
	0.981, -0.602, -0.612, -0.198, -0.544, -0.675, 0.312, -0.053,
	0.574, 0.215, -0.861, 0.369, 0.218, -0.335, -0.030, -0.361,
}
