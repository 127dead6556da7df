'use client';

import { useState } from 'react';

import { Choice } from '@/components/ui/choice';
import { workAndSpanFigure as words } from '@/components/ui/strings/figures/work-and-span';

import { FigureFrame } from '../kit/figure-frame';
import { type FigureProps, choiceSetting, numberSetting } from '../kit/figure-props';
import { Slider } from '../kit/slider';
import { GraphDrawing } from './graph-drawing';
import { ScheduleLanes } from './schedule-lanes';
import { longestPath, scheduleGreedily, spanOf, workOf } from './schedule-graph';
import { type GraphName, graphNames, taskGraphs, withLength } from './task-graph';
import styles from './work-and-span-figure.module.css';

const MOST_WORKERS = 4;

/** A graph of tasks, and its greedy schedule on lanes: the workers and the length of a task can be moved. */
export function WorkAndSpanFigure({ settings }: FigureProps) {
  const [name, setName] = useState<GraphName>(choiceSetting(settings, 'graph', graphNames, 'meal'));
  const [workers, setWorkers] = useState(numberSetting(settings, 'workers', 2));
  const [chosen, setChosen] = useState<string>();
  const [graph, setGraph] = useState(taskGraphs[name]);
  const changed = graph.find((task) => task.name === chosen) ?? graph[0];
  const placed = scheduleGreedily(graph, workers);
  const path = longestPath(graph);
  const work = workOf(graph);
  const span = spanOf(graph);
  const time = Math.max(0, ...placed.map(({ end }) => end));
  return (
    <FigureFrame
      title={words.title}
      controls={
        <>
          <Choice
            label={words.graph}
            value={name}
            options={graphNames.map((value) => ({ value, label: words.graphs[value] }))}
            onChange={(next) => {
              setName(next);
              setGraph(taskGraphs[next]);
            }}
          />
          <Slider label={words.workers} value={workers} min={1} max={MOST_WORKERS} onChange={setWorkers} />
          <label className={styles['select']}>
            {words.task}
            <select
              value={changed?.name}
              onChange={(event) => {
                setChosen(event.target.value);
              }}
            >
              {graph.map((task) => (
                <option key={task.name}>{task.name}</option>
              ))}
            </select>
          </label>
          {changed !== undefined && (
            <Slider
              label={words.length(changed.name)}
              value={changed.length}
              min={1}
              max={20}
              shown={words.time(name, changed.length)}
              onChange={(length) => {
                setGraph(withLength(graph, changed.name, length));
              }}
            />
          )}
        </>
      }
      meaning={words.meaning({ name, work, span, workers, time })}
      table={{
        columns: words.columns,
        rows: placed.map(({ name: task, worker, start, end }) => [
          task,
          end - start,
          graph.find((one) => one.name === task)?.needs.join(', ') ?? '',
          worker,
          start,
          end,
          path.includes(task) ? words.onPath : '',
        ]),
      }}
    >
      <GraphDrawing graph={graph} path={path} placed={placed} label={words.drawing(path.join(', '))} />
      <ScheduleLanes
        placed={placed}
        workers={workers}
        end={Math.max(work, time)}
        marks={[
          { at: work / workers, name: words.bound(workers) },
          { at: span, name: words.span },
        ]}
        unit={words.units[name]}
        label={words.lanes}
      />
    </FigureFrame>
  );
}
