using Isnad.Text;
using Isnad.Training;
using Isnad.Training.Annotations;
using Isnad.Training.Choices;
using Isnad.Training.Coding;
using Isnad.Training.Contexts;
using Isnad.Training.Counts;
using Isnad.Training.Habits;
using Isnad.Training.Meanings;
using Isnad.Training.Mentions;
using Isnad.Training.Names;
using Isnad.Training.Points;
using Isnad.Training.Relations;
using Isnad.Training.Tellings;
using Isnad.Training.Trees;
using Isnad.Training.Vectors;
using Isnad.Training.Words;

ITrainingStep[] steps =
[
    new WordCounting(), new VectorsTraining(), new WordsTraining(), new TreesTraining(), new NamesTraining(),
    new AnnotationsStep(), new MentionsTraining(), new MeaningsTraining(), new TellingsTraining(), new RepeatsTraining(), new PreferencesTraining(), new CodingTraining(), new ChoicesTraining(), new ClaimsTraining(), new RelationsTraining(),
    new NewsTraining(),
];

// Of these the context model wants a GPU in between, so that nothing but their names starts them.
ITrainingStep[] named = [new ContextsTraining(), new ContextPackingStep(), new OpinionsTraining()];
var chosen = args.Length == 0 ? [] : args[0] == "all" ? steps : steps.Concat(named).Where(step => step.Name == args[0]).ToArray();
if (chosen.Length == 0)
{
    Console.Error.WriteLine($"use: Isnad.Training {string.Join('|', steps.Concat(named).Select(step => step.Name))}|all --data DIR [--models DIR] [--work DIR] [--folds N] [--seed N]");
    return 2;
}

try
{
    var options = TrainingOptions.Parse(args.AsSpan(1));
    foreach (var step in chosen)
    {
        Console.WriteLine($"== {step.Name}");
        step.Run(options);
    }

    return 0;
}
catch (Exception e) when (e is ArgumentException or IOException or FormatException or InvalidDataException or LexiconException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
