// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "verdict.h"

#include <QSet>

#include <algorithm>

namespace Torture {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many have to move for the rest to be in ascending order, counted as steps back.
int stepsBack(const QList<int> &places)
{
    int steps = 0;
    for (qsizetype i = 1; i < places.size(); ++i)
        steps += places[i] < places[i - 1] ? 1 : 0;
    return steps;
}

using Places = QHash<QString, QStringList>;

/// Where each text is: conversation, place, id and detail.
Places placesOf(const Conversations &conversations)
{
    Places places;
    for (auto one = conversations.begin(); one != conversations.end(); ++one) {
        for (qsizetype i = 0; i < one->size(); ++i) {
            const Row &row = one->at(i);
            places[row.body]
                << u"%1 #%2 id=%3 %4"_s.arg(one.key()).arg(i).arg(row.id, row.detail).trimmed();
        }
    }
    return places;
}

/// Texts that come after a later one of the same author in a conversation of the service.
QSet<QString> latecomersOf(const Conversations &onServer)
{
    QSet<QString> late;
    for (const QList<Row> &rows : onServer) {
        QHash<QString, int> latest;
        for (const Row &row : rows) {
            int &number = latest[row.body.section(u' ', 0, 0)];
            const int own = numberIn(row.body);
            if (row.isFromCustomer && own < number)
                late << row.body;
            number = qMax(number, own);
        }
    }
    return late;
}

} // namespace

int numberIn(const QString &text)
{
    return text.section(u' ', 1, 1).toInt();
}

QStringList traces(const QStringList &accepted, const Conversations &onServer,
                   const Conversations &shown)
{
    const Places there = placesOf(onServer);
    const Places here = placesOf(shown);
    QSet<QString> texts = latecomersOf(onServer);
    for (const QString &text : accepted + there.keys() + here.keys()) {
        if (there.value(text).size() != 1 || here.value(text).size() != 1)
            texts << text;
    }
    QStringList lines;
    for (const QString &text : std::as_const(texts))
        lines << u"“%1”: service [%2], client [%3]"_s.arg(text, there.value(text).join(u"; "),
                                                          here.value(text).join(u"; "));
    lines.sort();
    return lines;
}

Damage &Damage::operator+=(const Damage &other)
{
    count += other.count;
    lost += other.lost;
    duplicated += other.duplicated;
    reordered += other.reordered;
    return *this;
}

Damage damageOnTheWayOut(const QStringList &accepted, const Conversations &onServer)
{
    Damage damage{.count = int(accepted.size())};
    QHash<QString, int> copies;
    for (const QList<Row> &rows : onServer) {
        QHash<QString, QList<int>> numbers;
        for (const Row &row : rows) {
            if (!row.isFromCustomer)
                continue;
            damage.duplicated += copies[row.body]++ > 0 ? 1 : 0;
            numbers[row.body.section(u' ', 0, 0)] << numberIn(row.body);
        }
        for (const QList<int> &order : std::as_const(numbers))
            damage.reordered += stepsBack(order);
    }
    damage.lost = int(std::ranges::count_if(
        accepted, [&](const QString &text) { return !copies.contains(text); }));
    return damage;
}

Damage damageOnTheWayIn(const Conversations &onServer, const Conversations &shown)
{
    Damage damage;
    for (auto conversation = onServer.begin(); conversation != onServer.end(); ++conversation) {
        QHash<QString, int> places;
        for (const Row &row : conversation.value())
            places.insert(row.id, int(places.size()));
        damage.count += int(places.size());

        QList<int> order;
        QHash<QString, int> copies;
        for (const Row &row : shown.value(conversation.key())) {
            // a row that the service doesn't know stands for a message that is somewhere else
            const bool isTwice = copies[row.id]++ > 0 || !places.contains(row.id);
            damage.duplicated += isTwice ? 1 : 0;
            if (!isTwice)
                order << places.take(row.id);
        }
        damage.lost += int(places.size());
        damage.reordered += stepsBack(order);
    }
    return damage;
}

Damage damageToWhatIsKept(const Numbers &accepted, const Numbers &there)
{
    Damage damage{.count = int(accepted.size())};
    for (auto one = accepted.begin(); one != accepted.end(); ++one)
        damage.lost += there.value(one.key()) < one.value() ? 1 : 0;
    return damage;
}

Tally &Tally::operator+=(const Tally &other)
{
    out += other.out;
    in += other.in;
    both += other.both;
    unmet += other.unmet;
    return *this;
}

bool isMet(const QMap<QString, Tally> &troubles)
{
    constexpr int few = 5;
    Tally all;
    for (const Tally &tally : troubles) {
        all += tally;
        if (tally.count() >= few && tally.unmet == tally.count())
            return false;
    }
    return all.unmet * 10 <= all.count();
}

} // namespace Torture
