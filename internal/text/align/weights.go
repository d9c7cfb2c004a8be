package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	3.065, -0.830, -0.517, 1.665, 1.070, -0.996, -0.260, 0.357,
	-1.309, -1.797, -0.093, 0.020, -0.007, -1.663, -0.141, -0.553,
	0.142, 0.408, -1.074, -0.681, -0.392, -0.405, 0.339, 0.180,
	0.523, -0.941, 0.157, -0.016, 0.814, -0.794, -0.132, -0.194,
	0.320, 0.136, -0.018, 0.435, 0.204, -0.344, -0.023, 0.057,
	0.686, -0.981, 1.313, 0.969, -1.289, -1.351, 1.213, 1.268,
	1.020, -0.974, -0.487, 1.181, 1.665, 0.946, -1.042, -1.009,
	1.658, 1.164, 0.825, -0.813, -0.765, 0.803, -0.785, -0.886,
	-0.459, -0.748, -0.952, 0.566, -0.064, 0.847, 0.265, 0.214,
	-0.628, -0.500, -1.180, -1.300, -0.430, -0.246, -0.456, 0.044,
	0.547, -0.219, -0.624, -0.042, -0.229,
}
