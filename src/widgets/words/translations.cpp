// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/translations.h"

#include "widgets/words/ownwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

// Outside the namespace, as Q_INIT_RESOURCE demands: a static library would drop them otherwise.
static void loadTranslations()
{
    Q_INIT_RESOURCE(kustomerchat_translations);
}

namespace Kustomer {

namespace {

constexpr auto folder = ":/kustomerchat/translations"_L1;
constexpr auto prefix = "kustomerchat_"_L1;
/// What each catalogue knows.
constexpr auto knownContext = "Kustomer::RowWords";
constexpr auto knownWord = "Today";

/// Ours in this application; it goes with it.
class Words : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static Words *of(QCoreApplication *application)
    {
        for (QObject *child : application->children()) {
            if (auto *words = dynamic_cast<Words *>(child))
                return words;
        }
        return nullptr;
    }

    QLocale spoken = QLocale::c();
    Qt::LayoutDirection runs = Qt::LeftToRight;
};

bool hasWordsOfItsOwn(const Words *ours)
{
    const QString heard = OwnWords::without(knownContext, knownWord);
    return heard != QLatin1String(knownWord)
        && (!ours || heard != ours->translate(knownContext, knownWord));
}

} // namespace

QStringList Translations::languages()
{
    loadTranslations();
    QStringList names = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name = name.sliced(prefix.size()).chopped(3);
    return names;
}

QLocale Translations::localeOf(const QString &language)
{
    const QLocale locale(QString(language).replace(u'-', u'_'));
    return language.isEmpty() || locale.language() == QLocale::C ? QLocale() : locale;
}

void Translations::speak(const QLocale &locale)
{
    auto *application = QCoreApplication::instance();
    Words *words = Words::of(application);
    if (hasWordsOfItsOwn(words) || (words && words->spoken == locale))
        return;
    loadTranslations();
    if (!words)
        words = new Words(application);
    QCoreApplication::removeTranslator(words);
    words->spoken = locale;
    words->runs = Qt::LeftToRight;
    const auto load = [words](const QLocale &one) {
        return words->load(one, u"kustomerchat"_s, u"_"_s, folder);
    };
    if (load(locale) || load(QLocale::English)) { // whose words are in the sources, but not counted
        words->runs = QLocale(words->language()).textDirection();
        QCoreApplication::installTranslator(words);
        OwnWords::goFirst();
    }
}

Qt::LayoutDirection Translations::direction()
{
    const Words *words = Words::of(QCoreApplication::instance());
    return words && !hasWordsOfItsOwn(words) ? words->runs : Qt::LeftToRight;
}

} // namespace Kustomer
