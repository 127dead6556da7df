import { expose } from 'comlink';
import { Checker } from './checker';

expose(new Checker());
